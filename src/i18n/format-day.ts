import type { CalendarDay } from '../domain/shared/time.ts'

/** A calendar day as Vietnamese papers write it: 2026-11-25 becomes 25/11/2026. */
export const formatDay = (day: CalendarDay): string => day.split('-').reverse().join('/')
