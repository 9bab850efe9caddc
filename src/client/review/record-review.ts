import type { ReviewEvent } from '../../domain/review/review-event.ts'
import { announce } from '../device-events.ts'
import { newId } from '../new-id.ts'
import { currentOwner } from '../remembered-account.ts'
import { thisReview } from './this-review.ts'

/** Keeps an answer to a card. Resolves when it is kept: nothing on screen may say so before that. */
export const recordReview = async (answered: Omit<ReviewEvent, 'id'>): Promise<void> => {
  await (await thisReview()).keepEvent(currentOwner(), { ...answered, id: newId() })
  announce('review')
}
