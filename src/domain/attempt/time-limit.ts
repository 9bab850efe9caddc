import type { QuizRules } from '../course/course.ts'
import type { Instant } from '../shared/time.ts'

/**
 * How long after the end of a timed attempt the server still takes answers, in minutes. The device hands in by itself at
 * the end, but a village line may need several tries: nobody may lose answers given in time to a bad network.
 */
export const GRACE_MINUTES = 5

const MINUTE_MS = 60_000

/** When the time of an attempt is over; undefined where the quiz sets no limit. */
export const deadlineOf = (
  { timeLimitMinutes }: Pick<QuizRules, 'timeLimitMinutes'>,
  startedAt: Instant,
): Instant | undefined =>
  timeLimitMinutes === undefined
    ? undefined
    : new Date(Date.parse(startedAt) + timeLimitMinutes * MINUTE_MS).toISOString()

/** Whether what the server received at this moment, by its own clock, came too late to count. */
export const isTooLate = (deadline: Instant | undefined, receivedAt: Instant): boolean =>
  deadline !== undefined && Date.parse(receivedAt) > Date.parse(deadline) + GRACE_MINUTES * MINUTE_MS

/** Whole minutes from the deadline to this moment. */
export const minutesAfter = (deadline: Instant, receivedAt: Instant): number =>
  Math.floor((Date.parse(receivedAt) - Date.parse(deadline)) / MINUTE_MS)
