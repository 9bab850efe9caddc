import type { CalendarDay } from '../domain/shared/time.ts'
import { formatDay } from './format-day.ts'
import { formatNumber } from './format-number.ts'

/** 25/11, where the year is plain. */
export const dayMonthWords = (day: CalendarDay): string => formatDay(day).slice(0, 5)

/** 48 lượt mở trong 30 ngày, nhiều nhất 9 lượt ngày 18/11. */
export const dayOpensWords = (days: readonly { day: CalendarDay; opens: number }[]): string => {
  const total = days.reduce((sum, { opens }) => sum + opens, 0)
  const most = Math.max(0, ...days.map(({ opens }) => opens))
  const told = `${formatNumber(total)} lượt mở trong ${days.length} ngày`
  const peak = days.findLast(({ opens }) => opens === most)
  return most === 0 || peak === undefined
    ? told
    : `${told}, nhiều nhất ${formatNumber(most)} lượt ngày ${dayMonthWords(peak.day)}`
}
