import type { AttemptResult, QuestionFeedback } from '../attempt/attempt.ts'
import type { PublicBank } from '../quiz/public-bank.ts'
import { cardIdOf, type RevealedKey, type ReviewCard } from './review-card.ts'

/**
 * Cards of the questions that did not earn full points. None when the bank is not of the version that was answered:
 * its words may no longer be those the solution speaks of.
 */
export const missedCards = (
  { courseId, keyVersion, submittedAt, questions }: AttemptResult,
  bank: PublicBank,
): ReviewCard[] => {
  if (bank.courseId !== courseId || bank.keyVersion !== keyVersion) return []
  return questions
    .filter(({ points }) => points < 1)
    .flatMap((feedback) => {
      const question = bank.questions.find(({ id }) => id === feedback.questionId)
      if (question === undefined) return []
      const cardId = cardIdOf(courseId, feedback.questionId)
      return [{ cardId, courseId, question, key: toKey(feedback), takenAt: submittedAt }]
    })
}

const toKey = ({ questionId, lessonId, cite, parts }: QuestionFeedback): RevealedKey => ({
  id: questionId,
  lessonId,
  cite,
  parts: parts.map(({ id, solution }) => ({ id, solution })),
})
