import type { QuestionFeedback } from '../attempt/attempt.ts'
import type { PublicQuestion } from '../quiz/public-question.ts'
import type { Instant } from '../shared/time.ts'

/** What is right and why, as it was told to the learner after handing in. */
export interface RevealedKey extends Pick<QuestionFeedback, 'lessonId' | 'cite'> {
  id: string
  parts: Pick<QuestionFeedback['parts'][number], 'id' | 'solution'>[]
}

/** A question that did not earn full points, kept to be asked again, with the solution its learner has read. */
export interface ReviewCard {
  cardId: string
  courseId: string
  question: PublicQuestion
  key: RevealedKey
  /** When the attempt it comes from was handed in. */
  takenAt: Instant
}

/** The same question is the same card, whichever attempt it was missed in. */
export const cardIdOf = (courseId: string, questionId: string): string => `${courseId}/${questionId}`
