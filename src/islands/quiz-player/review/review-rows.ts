import type { PartFeedback } from '../../../domain/attempt/attempt.ts'
import { orderChoices } from '../../../domain/quiz/draw-quiz.ts'
import type { Option, PublicPart, PublicPartOf } from '../../../domain/quiz/public-question.ts'
import type { PartAnswer } from '../../../domain/quiz/response.ts'
import type { ChoiceSolution, SolutionOf } from '../../../domain/quiz/solution.ts'
import type { AttemptId } from '../../../domain/shared/ids.ts'
import { choiceWords, orderWords, pairWords } from '../../../i18n/outcome-words.ts'
import type { ReviewRow } from './review-row.ts'
import { typedRows } from './typed-rows.ts'

/** What was answered beside what is right; nothing when the question is no longer in the bank. */
export const reviewRows = (
  { answer, solution, points, marksMissing }: PartFeedback,
  part: PublicPart | undefined,
  attemptId: AttemptId,
): ReviewRow[] => {
  switch (solution.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return part !== undefined && 'choices' in part
        ? choiceRows(orderChoices(part, attemptId), answer, solution)
        : []
    case 'matching':
      return part?.kind === 'matching' ? pairRows(part, answer, solution) : []
    case 'ordering':
      return part?.kind === 'ordering' ? orderRows(part.items, answer, solution) : []
    case 'short-text':
    case 'number':
      return typedRows(solution, answer, points === 1, marksMissing === true)
  }
}

const choiceRows = (
  choices: readonly Option[],
  answer: PartAnswer | undefined,
  { rightChoiceIds }: ChoiceSolution,
): ReviewRow[] =>
  choices.map(({ id, text }) => {
    const isRight = rightChoiceIds.includes(id)
    const isChosen = answer?.kind === 'choices' && answer.choiceIds.includes(id)
    const words = choiceWords(isChosen, isRight)
    return words === undefined ? { id, text } : { id, text, words, isRight }
  })

const pairRows = (
  { lefts, rights }: PublicPartOf<'matching'>,
  answer: PartAnswer | undefined,
  { rightPairs }: SolutionOf<'matching'>,
): ReviewRow[] => {
  const textOf = (rightId: string | undefined) => rights.find(({ id }) => id === rightId)?.text
  return lefts.map(({ id, text }) => {
    const given = answer?.kind === 'pairs' ? answer.pairs[id] : undefined
    const isRight = given === rightPairs[id]
    return {
      id,
      text: `${text}: ${textOf(rightPairs[id])}`,
      words: pairWords(isRight, textOf(given)),
      isRight,
    }
  })
}

/** The right order; each item but the first tells whether the learner had it right behind the one above. */
const orderRows = (
  items: readonly Option[],
  answer: PartAnswer | undefined,
  { rightItemIds }: SolutionOf<'ordering'>,
): ReviewRow[] => {
  const given = answer?.kind === 'order' ? answer.itemIds : []
  return rightItemIds.map((id, at) => {
    const text = `${at + 1}. ${items.find((item) => item.id === id)?.text ?? ''}`
    const place = given.indexOf(id)
    if (at === 0 || place === -1) return { id, text }
    const isRight = place > 0 && given[place - 1] === rightItemIds[at - 1]
    return { id, text, words: orderWords(isRight, place + 1), isRight }
  })
}
