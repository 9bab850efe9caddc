import { laterCard } from '../../domain/review/later-card.ts'
import type { ReviewCard } from '../../domain/review/review-card.ts'
import type { ReviewEvent } from '../../domain/review/review-event.ts'
import type { AttemptId } from '../../domain/shared/ids.ts'
import type { Owner } from '../device-store.ts'
import type { ReviewStore } from './review-store.ts'

interface Held {
  cards: Map<string, ReviewCard>
  attempts: Set<AttemptId>
  events: Map<string, ReviewEvent>
}

/** For browsers that refuse storage: one can review what the server has, until the page closes. */
export const createMemoryReviewStore = (): ReviewStore => {
  const everybody = new Map<Owner, Held>()
  const of = (owner: Owner): Held => {
    const held = everybody.get(owner) ?? { cards: new Map(), attempts: new Set(), events: new Map() }
    everybody.set(owner, held)
    return held
  }
  return {
    async keepCards(owner, attemptId, cards) {
      const { cards: held, attempts } = of(owner)
      for (const card of cards) held.set(card.cardId, laterCard(held.get(card.cardId), card))
      attempts.add(attemptId)
    },
    async cardsOf(owner) {
      return [...of(owner).cards.values()]
    },
    async removeCards(owner, cardIds) {
      for (const cardId of cardIds) of(owner).cards.delete(cardId)
    },
    async attemptsOf(owner) {
      return [...of(owner).attempts]
    },
    async keepEvent(owner, event) {
      of(owner).events.set(event.id, event)
    },
    async eventsOf(owner) {
      return [...of(owner).events.values()]
    },
  }
}
