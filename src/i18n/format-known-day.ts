import type { CalendarDay } from '../domain/shared/time.ts'
import { formatDay } from './format-day.ts'

/** A calendar day as Vietnamese papers write it, or that nobody could check it. */
export const formatKnownDay = (day: CalendarDay | undefined): string =>
  day === undefined ? 'chưa kiểm tra được' : formatDay(day)
