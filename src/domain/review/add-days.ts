import type { CalendarDay } from '../shared/time.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** The day so many days later. */
export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
