import type { CourseProgress } from '../../domain/progress/progress.ts'
import { outdatedCards } from '../../domain/review/outdated-cards.ts'
import type { AttemptId } from '../../domain/shared/ids.ts'
import { announce } from '../device-events.ts'
import { fetchResult } from '../fetch-result.ts'
import { refreshProgress } from '../refresh-progress.ts'
import { currentOwner } from '../remembered-account.ts'
import { refreshAccount } from '../session.ts'
import { thisDevice } from '../this-device.ts'
import { fetchBank } from './fetch-bank.ts'
import { keepMissed } from './keep-missed.ts'
import { thisReview } from './this-review.ts'

/** Each costs the server a read; what is older waits for the next visit. */
const RESULTS_A_VISIT = 10

/**
 * Brings cards of attempts that were handed in elsewhere, and takes away those whose question has changed. Does what
 * the network allows and leaves the rest for another time.
 */
export const refreshReview = async (): Promise<void> => {
  await refreshAccount()
  const owner = currentOwner()
  if (owner === 'nobody') return
  await refreshProgress()
  const store = await thisReview()
  const known = new Set(await store.attemptsOf(owner))
  const unknown = handedIn(await (await thisDevice()).progressOf(owner))
    .filter(({ attemptId }) => !known.has(attemptId))
    .slice(0, RESULTS_A_VISIT)
  const cards = await store.cardsOf(owner)
  for (const courseId of new Set([...cards, ...unknown].map((one) => one.courseId))) {
    const bank = await fetchBank(courseId)
    if (bank === undefined) continue
    await store.removeCards(
      owner,
      outdatedCards(cards, bank).map(({ cardId }) => cardId),
    )
    for (const { attemptId } of unknown.filter((one) => one.courseId === courseId)) {
      const reply = await fetchResult(attemptId)
      // Signed out, or another person signed in, while the reply was under way: it is no longer anybody's here.
      if (currentOwner() !== owner) return
      if (reply.ok) await keepMissed(reply.value, bank)
    }
  }
  announce('review')
}

/** Latest first: attempt ids are UUIDv7, so sorting them puts the attempts in order. */
const handedIn = (progress: readonly CourseProgress[]): { courseId: string; attemptId: AttemptId }[] =>
  progress
    .flatMap(({ courseId, attempts }) =>
      Object.entries(attempts)
        .filter(([, { submittedAt }]) => submittedAt !== undefined)
        .map(([attemptId]) => ({ courseId, attemptId })),
    )
    .sort((a, b) => (a.attemptId < b.attemptId ? 1 : -1))
