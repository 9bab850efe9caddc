import type { PublicPart, PublicQuestion } from '../../../domain/quiz/public-question.ts'
import type { Answer, PartAnswer } from '../../../domain/quiz/response.ts'

/** Picks a choice; where several may be right, picks it or takes it back. */
export const pickChoice = (
  kind: PublicPart['kind'],
  before: readonly string[],
  choiceId: string,
): PartAnswer => {
  const toggled = before.includes(choiceId) ? before.filter((id) => id !== choiceId) : [...before, choiceId]
  return { kind: 'choices', choiceIds: kind === 'multiple-choice' ? toggled : [choiceId] }
}

/** Pairs a left side with a right one; no right side takes the pair back. */
export const pairUp = (
  before: Readonly<Record<string, string>>,
  leftId: string,
  rightId: string,
): PartAnswer => {
  const { [leftId]: _, ...others } = before
  return { kind: 'pairs', pairs: rightId === '' ? others : { ...others, [leftId]: rightId } }
}

/** Moves an item one place up (-1) or down (1); at the end of the list it stays. */
export const moveItem = (itemIds: readonly string[], itemId: string, by: 1 | -1): string[] => {
  const place = itemIds.indexOf(itemId)
  const neighbour = itemIds[place + by]
  if (place === -1 || neighbour === undefined) return [...itemIds]
  return itemIds.map((id) => (id === itemId ? neighbour : id === neighbour ? itemId : id))
}

/** The whole answer to a question after one of its parts was answered. */
export const answerPart = (
  question: PublicQuestion,
  before: Answer | undefined,
  partId: string,
  answer: PartAnswer,
): Answer =>
  question.kind === 'case-study'
    ? { kind: 'parts', parts: { ...(before?.kind === 'parts' && before.parts), [partId]: answer } }
    : answer
