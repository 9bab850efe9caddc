import type { ReviewCard } from '../../domain/review/review-card.ts'
import type { ReviewEvent } from '../../domain/review/review-event.ts'
import type { AttemptId } from '../../domain/shared/ids.ts'
import type { Owner } from '../device-store.ts'

/**
 * What the device keeps of a learner's review. Signing out removes cards and noted attempts, which the server can give
 * again; events stay under their owner, since nobody else has them.
 */
export interface ReviewStore {
  /** Keeps the cards of a handed-in attempt and notes the attempt, both or neither. */
  keepCards(owner: Owner, attemptId: AttemptId, cards: readonly ReviewCard[]): Promise<void>
  cardsOf(owner: Owner): Promise<ReviewCard[]>
  removeCards(owner: Owner, cardIds: readonly string[]): Promise<void>
  /** Attempts whose missed questions are cards here already. */
  attemptsOf(owner: Owner): Promise<AttemptId[]>
  keepEvent(owner: Owner, event: ReviewEvent): Promise<void>
  eventsOf(owner: Owner): Promise<ReviewEvent[]>
}
