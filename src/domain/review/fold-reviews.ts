import { type CalendarDay, daysBetween, vietnamDayOf } from '../shared/time.ts'
import { addDays } from './add-days.ts'
import { inOrder, type ReviewEvent } from './review-event.ts'
import type { Memory, Scheduler } from './scheduler.ts'

/** When a card is asked again, and why then. */
export interface CardSchedule {
  memory: Memory
  reviewedOn: CalendarDay
  dueOn: CalendarDay
  /** How often it was answered. */
  reviews: number
}

export type Schedules = ReadonlyMap<string, CardSchedule>

/**
 * Makes schedules of events, by card id. The same set gives the same schedules whatever the order of arrival and
 * however often each is repeated.
 */
export const foldReviews = (events: readonly ReviewEvent[], scheduler: Scheduler): Schedules => {
  const schedules = new Map<string, CardSchedule>()
  for (const event of inOrder(events)) {
    schedules.set(event.cardId, afterAnswer(schedules.get(event.cardId), event, scheduler))
  }
  return schedules
}

const afterAnswer = (
  before: CardSchedule | undefined,
  { at, isRight }: ReviewEvent,
  scheduler: Scheduler,
): CardSchedule => {
  const day = vietnamDayOf(at)
  // A clock that was set back must not make the memory travel in time.
  const daysSince = before === undefined ? 0 : Math.max(0, daysBetween(before.reviewedOn, day))
  const { memory, inDays } = scheduler.next(before?.memory, daysSince, isRight)
  return { memory, reviewedOn: day, dueOn: addDays(day, inDays), reviews: (before?.reviews ?? 0) + 1 }
}
