import { readNumber } from '../text/read-number.ts'
import type { PublicPart, PublicQuestion } from './public-question.ts'
import { type Answer, type PartAnswer, partAnswer } from './response.ts'

/** Whether nothing of a question is left to do; a half-done one would surprise its owner in the result. */
export const isAnswered = (question: PublicQuestion, answer: Answer | undefined): boolean =>
  question.kind === 'case-study'
    ? question.parts.every((part) => isPartAnswered(part, partAnswer(answer, part.id)))
    : isPartAnswered(question, partAnswer(answer, question.id))

const isPartAnswered = (part: PublicPart, answer: PartAnswer | undefined): boolean => {
  if (answer === undefined || isBlank(answer)) return false
  if (part.kind === 'matching' && answer.kind === 'pairs')
    return part.lefts.every(({ id }) => answer.pairs[id] !== undefined)
  if (part.kind === 'number' && answer.kind === 'typed') return readNumber(answer.text).ok
  return true
}

/** Whether an answer holds nothing at all. */
export const isBlank = (answer: Answer): boolean => {
  switch (answer.kind) {
    case 'choices':
      return answer.choiceIds.length === 0
    case 'pairs':
      return Object.keys(answer.pairs).length === 0
    case 'order':
      return answer.itemIds.length === 0
    case 'typed':
      return answer.text.trim() === ''
    case 'parts':
      return Object.values(answer.parts).every(isBlank)
  }
}
