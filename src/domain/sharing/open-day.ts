import * as z from 'zod/mini'
import { type CalendarDay, type Instant, vietnamDayOf } from '../shared/time.ts'

export const openIdSchema = z
  .uuidv7()
  .check(z.describe('UUIDv7 the device made for this one open; says nothing about who opened'))

const DAY_MS = 24 * 60 * 60 * 1000
const CLOCK_AHEAD_MS = 10 * 60 * 1000

/**
 * The day an open counts for: the one its id was made on, so that a repeat after midnight is still the same open. A
 * device whose clock is a day behind or ten minutes ahead counts for the server's day.
 */
export const openDay = (openId: string, now: Instant): CalendarDay => {
  // The first 48 bits of a UUIDv7 are its milliseconds: RFC 9562, 5.7.
  const madeMs = Number.parseInt(openId.slice(0, 8) + openId.slice(9, 13), 16)
  const nowMs = Date.parse(now)
  const isNear = madeMs >= nowMs - DAY_MS && madeMs <= nowMs + CLOCK_AHEAD_MS
  return vietnamDayOf(isNear ? new Date(madeMs).toISOString() : now)
}
