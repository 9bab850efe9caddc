import type { Instant } from '../domain/shared/time.ts'

const WINDOW_MINUTES = 15
const MINUTE_MS = 60_000

/** A quarter of an hour in which tries are counted together. */
export interface ThrottleWindow {
  startMinute: number
  endsAt: Instant
}

export const throttleWindowAt = (now: Instant): ThrottleWindow => {
  const minute = Math.floor(Date.parse(now) / MINUTE_MS)
  const startMinute = minute - (minute % WINDOW_MINUTES)
  return { startMinute, endsAt: new Date((startMinute + WINDOW_MINUTES) * MINUTE_MS).toISOString() }
}
