import { type CalendarDay, vietnamDayOf } from '../domain/shared/time.ts'

/** "Today" for every page of this build: static pages are as old as their build, and publishing builds anew. */
export const buildDay: CalendarDay = vietnamDayOf(new Date().toISOString())
