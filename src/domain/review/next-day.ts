import type { CalendarDay } from '../shared/time.ts'
import { addDays } from './add-days.ts'
import { planDay, type ReviewRecord } from './plan-day.ts'

/** The first day after today with something to ask, and how much; undefined while there is no card at all. */
export const nextDay = (
  record: ReviewRecord,
  today: CalendarDay,
): { on: CalendarDay; count: number } | undefined => {
  const tomorrow = addDays(today, 1)
  const dueDays = record.cards.map(({ cardId }) => record.schedules.get(cardId)?.dueOn ?? tomorrow).sort()
  const first = dueDays[0]
  if (first === undefined) return undefined
  const later = dueDays.find((day) => day > tomorrow) ?? tomorrow
  for (const on of [tomorrow, later]) {
    const count = planDay(record, on).queue.length
    if (count > 0) return { on, count }
  }
  return undefined
}
