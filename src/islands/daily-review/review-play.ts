import type { QuestionFeedback } from '../../domain/attempt/attempt.ts'
import type { ReviewAction, ReviewState } from './review-state.ts'

/** What every view of the review is given: where it stands and what can be done. */
export interface ReviewPlay {
  state: ReviewState
  act(action: ReviewAction): void
  begin(): void
  /** Keeps how the card on the screen was answered, and only then tells it. */
  keep(feedback: QuestionFeedback): Promise<void>
  goOn(): Promise<void>
}
