import type { PartFeedback, QuestionFeedback } from '../../../domain/attempt/attempt.ts'
import { isBlank } from '../../../domain/quiz/is-answered.ts'
import type { PublicPart, PublicQuestion } from '../../../domain/quiz/public-question.ts'
import type { AttemptId } from '../../../domain/shared/ids.ts'
import { readNumber } from '../../../domain/text/read-number.ts'
import { type Reason, reasonsFor } from './reasons-for.ts'
import type { ReviewRow } from './review-row.ts'
import { reviewRows } from './review-rows.ts'

export type Outcome = 'right' | 'partly' | 'wrong' | 'open'

export interface PartReview {
  id: string
  /** What was asked; left out where that is the question itself. */
  prompt?: string
  rows: ReviewRow[]
  reasons: Reason[]
}

export interface Review {
  outcome: Outcome
  parts: PartReview[]
}

/**
 * What a learner reads about one question after handing in.
 * @param question undefined when it is no longer in the bank; then only the reasons can be told
 */
export const reviewQuestion = (
  feedback: QuestionFeedback,
  question: PublicQuestion | undefined,
  attemptId: AttemptId,
): Review => ({
  outcome: outcomeOf(feedback),
  parts: feedback.parts.map((part) => {
    const asked = partOf(question, part.id)
    return {
      id: part.id,
      ...(question?.kind === 'case-study' && asked !== undefined && { prompt: asked.prompt }),
      rows: reviewRows(part, asked, attemptId),
      reasons: reasonsFor(part, asked),
    }
  }),
})

const partOf = (question: PublicQuestion | undefined, partId: string): PublicPart | undefined =>
  question?.kind === 'case-study' ? question.parts.find(({ id }) => id === partId) : question

const outcomeOf = ({ points, parts }: QuestionFeedback): Outcome => {
  if (parts.every(isOpen)) return 'open'
  if (points >= 1) return 'right'
  return points > 0 ? 'partly' : 'wrong'
}

const isOpen = ({ answer, solution }: PartFeedback): boolean =>
  answer === undefined ||
  isBlank(answer) ||
  (solution.kind === 'number' && answer.kind === 'typed' && !readNumber(answer.text).ok)
