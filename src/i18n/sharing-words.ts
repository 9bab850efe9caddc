import type { CalendarDay } from '../domain/shared/time.ts'
import { formatDay } from './format-day.ts'
import { formatNumber } from './format-number.ts'

interface Day {
  day: CalendarDay
  opens: number
}

/** 25/11, where the year is plain. */
export const dayMonthWords = (day: CalendarDay): string => formatDay(day).slice(0, 5)

/** Nhiều nhất 9 lượt ngày 18/11: the latest day that had most; nothing where no day had any. */
export const peakWords = (days: readonly Day[]): string | undefined => {
  const most = Math.max(0, ...days.map(({ opens }) => opens))
  const peak = days.findLast(({ opens }) => opens === most)
  if (most === 0 || peak === undefined) return undefined
  return `Nhiều nhất ${formatNumber(most)} lượt ngày ${dayMonthWords(peak.day)}`
}

/** 48 lượt mở trong 30 ngày. Nhiều nhất 9 lượt ngày 18/11 */
export const dayOpensWords = (days: readonly Day[]): string => {
  const total = days.reduce((sum, { opens }) => sum + opens, 0)
  const told = `${formatNumber(total)} lượt mở trong ${days.length} ngày`
  return [told, peakWords(days)].filter((words) => words !== undefined).join('. ')
}
