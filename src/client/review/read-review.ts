import { foldReviews, type Schedules } from '../../domain/review/fold-reviews.ts'
import { nextDay } from '../../domain/review/next-day.ts'
import { type DayPlan, planDay } from '../../domain/review/plan-day.ts'
import { type CalendarDay, type Instant, vietnamDayOf } from '../../domain/shared/time.ts'
import { currentOwner } from '../remembered-account.ts'
import { forgettingModel } from './forgetting-model.ts'
import { thisReview } from './this-review.ts'

/** The review of one day, as this device knows it. */
export interface ReviewToday extends DayPlan {
  today: CalendarDay
  /** The first later day with something to ask; undefined while there is no card at all. */
  next: { on: CalendarDay; count: number } | undefined
  /** By card id; a card that was never answered has none. */
  schedules: Schedules
}

/** What there is to review now. */
export const readReview = async (now: Instant): Promise<ReviewToday> => {
  const store = await thisReview()
  const owner = currentOwner()
  const events = await store.eventsOf(owner)
  const schedules = foldReviews(events, forgettingModel)
  const record = { cards: await store.cardsOf(owner), events, schedules }
  const today = vietnamDayOf(now)
  return {
    ...planDay(record, today),
    today,
    next: nextDay(record, today),
    schedules,
  }
}
