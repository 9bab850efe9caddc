import * as z from 'zod/mini'

/** A moment, as ISO 8601 in UTC with milliseconds: sorts as text. */
export const instantSchema = z.iso.datetime({ precision: 3 }).check(z.describe('ISO 8601 instant in UTC'))

/** A day in Việt Nam, as YYYY-MM-DD. */
export const calendarDaySchema = z.iso.date().check(z.describe('Calendar day YYYY-MM-DD, Asia/Ho_Chi_Minh'))

export type Instant = z.infer<typeof instantSchema>
export type CalendarDay = z.infer<typeof calendarDaySchema>

// Việt Nam has kept UTC+7 without summer time since 1975, so a fixed offset is exact and needs no time-zone data.
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/** The calendar day in Việt Nam at this moment. */
export const vietnamDayOf = (instant: Instant): CalendarDay =>
  new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
