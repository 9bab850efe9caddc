import { addDays } from '../review/add-days.ts'
import { type CalendarDay, type Instant, vietnamDayOf } from '../shared/time.ts'

/**
 * The last day for which no open can come any more: opens count for today or yesterday, and the day before that is left
 * alone for requests that are still on their way.
 */
export const lastFinishedDay = (now: Instant): CalendarDay => addDays(vietnamDayOf(now), -3)
