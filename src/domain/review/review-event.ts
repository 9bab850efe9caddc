import type { Instant } from '../shared/time.ts'

/** One answer to one card, told once and never changed. */
export interface ReviewEvent {
  /** UUIDv7 the device chose; the order of events is the order of their ids. */
  id: string
  cardId: string
  at: Instant
  isRight: boolean
  /** Seconds spent on it, which the two minutes of a day are counted by. */
  seconds: number
}

/** Every event once, in the order they were made, however they arrived. */
export const inOrder = (events: readonly ReviewEvent[]): ReviewEvent[] =>
  [...new Map(events.map((event) => [event.id, event])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
