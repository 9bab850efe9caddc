import { type CalendarDay, vietnamDayOf } from '../domain/shared/time.ts'

/** The day for which content has to be true when nobody names another. */
export const today = (): CalendarDay => vietnamDayOf(new Date().toISOString())
