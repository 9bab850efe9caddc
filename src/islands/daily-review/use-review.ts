import { useEffect, useReducer, useRef } from 'react'
import { type DeviceEvent, onDeviceEvent } from '../../client/device-events.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import type { QuestionFeedback } from '../../domain/attempt/attempt.ts'
import { loadReview } from './late-review.ts'
import type { ReviewPlay } from './review-play.ts'
import { type ReviewAction, reduceReview } from './review-state.ts'

const CHANGES: readonly DeviceEvent[] = ['account', 'review']

/** Who goes away from a card has not worked on it all the while. */
const MOST_SECONDS = 60

/** Joins the review's states to the device. */
export const useReview = (): ReviewPlay => {
  const [state, act] = useReducer(reduceReview, { phase: 'opening' })
  // A second press while the first is being kept must not count twice.
  const isKeeping = useRef(false)

  useEffect(() => {
    const read = (): void => void readToday().then(act)
    read()
    const stops = CHANGES.map((event) => onDeviceEvent(event, read))
    void bringCards()
    return () => {
      for (const stop of stops) stop()
    }
  }, [])

  const keep = async (feedback: QuestionFeedback): Promise<void> => {
    if (state.phase !== 'asking' || isKeeping.current) return
    isKeeping.current = true
    const at = now()
    const { card, since } = state
    const isRight = feedback.points >= 1
    try {
      const { recordReview, readReview } = await loadReview()
      await recordReview({ cardId: card.cardId, at, isRight, seconds: secondsBetween(since, at) })
      act({ type: 'told', feedback, today: await readReview(at), now: at })
    } catch {
      act({ type: 'warned', warning: 'not-kept' })
    } finally {
      isKeeping.current = false
    }
  }

  return {
    state,
    act,
    begin: () => act({ type: 'begun', now: now() }),
    keep,
    goOn: async () => {
      const { readReview } = await loadReview()
      act({ type: 'went-on', today: await readReview(now()) })
    },
  }
}

const readToday = async (): Promise<ReviewAction> => {
  if (currentOwner() === 'nobody') return { type: 'found-nobody' }
  try {
    const { readReview } = await loadReview()
    return { type: 'read', today: await readReview(now()) }
  } catch {
    return { type: 'not-loaded' }
  }
}

/** Without a network, what is on the device is all there is. */
const bringCards = async (): Promise<void> => {
  if (currentOwner() === 'nobody') return
  const late = await import('../../client/review/refresh-review.ts').catch(() => undefined)
  await late?.refreshReview()
}

const now = (): string => new Date().toISOString()

const secondsBetween = (from: string, to: string): number =>
  Math.min(MOST_SECONDS, Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000)))
