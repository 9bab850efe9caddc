import { CARD_SECONDS } from '../domain/review/plan-day.ts'
import { type CalendarDay, daysBetween } from '../domain/shared/time.ts'
import { formatDay } from './format-day.ts'

/** 6 câu, khoảng 2 phút. */
export const reviewLoadWords = (count: number): string =>
  `${count} câu, khoảng ${Math.ceil((count * CARD_SECONDS) / 60)} phút`

/** "Mai", or the day itself: "Ngày 27/11/2026". */
const dayAheadWords = (on: CalendarDay, today: CalendarDay): string =>
  daysBetween(today, on) === 1 ? 'Mai' : `Ngày ${formatDay(on)}`

/** Mai có 3 câu. */
export const nextReviewWords = (next: { on: CalendarDay; count: number }, today: CalendarDay): string =>
  `${dayAheadWords(next.on, today)} có ${next.count} câu.`

/** When a card that was just answered is asked again. */
export const againWords = (on: CalendarDay, today: CalendarDay): string => {
  const days = daysBetween(today, on)
  return days === 1 ? 'Mai gặp lại câu này.' : `Sau ${days} ngày gặp lại câu này.`
}
