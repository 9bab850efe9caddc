import { laterCard } from '../../domain/review/later-card.ts'
import { openDatabase } from '../open-database.ts'
import type { ReviewStore } from './review-store.ts'

/**
 * The review in the database of the page.
 * @throws when the browser refuses storage
 */
export const openIndexedDbReviewStore = async (): Promise<ReviewStore> => {
  await openDatabase()
  return {
    async keepCards(owner, attemptId, cards) {
      const tx = (await openDatabase()).transaction(['review-cards', 'review-attempts'], 'readwrite')
      const store = tx.objectStore('review-cards')
      for (const fresh of cards) {
        const held = await store.get([owner, fresh.cardId])
        await store.put({ owner, cardId: fresh.cardId, card: laterCard(held?.card, fresh) })
      }
      await tx.objectStore('review-attempts').put({ owner, attemptId })
      await tx.done
    },
    async cardsOf(owner) {
      const kept = await (await openDatabase()).getAllFromIndex('review-cards', 'owner', owner)
      return kept.map(({ card }) => card)
    },
    async removeCards(owner, cardIds) {
      const tx = (await openDatabase()).transaction('review-cards', 'readwrite')
      for (const cardId of cardIds) await tx.store.delete([owner, cardId])
      await tx.done
    },
    async attemptsOf(owner) {
      const noted = await (await openDatabase()).getAllFromIndex('review-attempts', 'owner', owner)
      return noted.map(({ attemptId }) => attemptId)
    },
    async keepEvent(owner, event) {
      await (await openDatabase()).put('review-events', { id: event.id, owner, event })
    },
    async eventsOf(owner) {
      const kept = await (await openDatabase()).getAllFromIndex('review-events', 'owner', owner)
      return kept.map(({ event }) => event)
    },
  }
}
