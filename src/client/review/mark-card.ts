import type { QuestionFeedback } from '../../domain/attempt/attempt.ts'
import { explainQuestion } from '../../domain/attempt/explain-question.ts'
import type { Answer } from '../../domain/quiz/response.ts'
import type { ReviewCard } from '../../domain/review/review-card.ts'

/** Marks an answer to a card on the device, where its solution has been since the learner was told it. */
export const markCard = (card: ReviewCard, answer: Answer | undefined): QuestionFeedback =>
  explainQuestion(card.key, answer)
