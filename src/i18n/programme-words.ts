import type { CalendarDay } from '../domain/shared/time.ts'
import { formatDay } from './format-day.ts'

/** Hạn 15/12/2026, còn 20 ngày. */
export const dueWords = (dueOn: CalendarDay, daysLeft: number): string => {
  if (daysLeft > 0) return `Hạn ${formatDay(dueOn)}, còn ${daysLeft} ngày`
  if (daysLeft === 0) return `Hạn ${formatDay(dueOn)}, hôm nay là ngày cuối`
  return `Hạn ${formatDay(dueOn)}, đã qua ${-daysLeft} ngày`
}
