import type { QuizRules } from '../course/course.ts'
import type { CourseProgress } from '../progress/progress.ts'
import type { AttemptId } from '../shared/ids.ts'
import { fail, type Result, succeed } from '../shared/result.ts'
import type { Instant } from '../shared/time.ts'

/**
 * Attempts one learner may make at the quiz of one course where the course itself sets no limit, and as practice after
 * passing. Progress is paid for by its size at every write, so it may not grow without end; who wants to practise more
 * does it in the review.
 */
export const MOST_ATTEMPTS = 60

export type StartRefusal =
  | { code: 'no-tries-left' }
  | { code: 'too-many-attempts' }
  | { code: 'wait-before-next-try'; until: Instant }

/** What must hold of a learner's progress at the very moment an attempt begins. */
export interface StartLimits {
  /** Attempts begun so far must be fewer than this. */
  attemptsBelow: number
  /** The latest start or submission may not be later than this; undefined where nobody has to wait. */
  latestBy: Instant | undefined
}

/**
 * The limits that hold for this learner's next attempt. Once the quiz is passed there is nothing to protect by
 * rationing tries, so practice stays open up to `MOST_ATTEMPTS`.
 */
export const startLimits = (
  progress: CourseProgress | undefined,
  { tries, waitMinutes }: QuizRules,
  now: Instant,
): StartLimits => {
  const hasPassed = Object.values(progress?.attempts ?? {}).some((attempt) => attempt.isPassed)
  if (hasPassed) return { attemptsBelow: MOST_ATTEMPTS, latestBy: undefined }
  return {
    attemptsBelow: tries ?? MOST_ATTEMPTS,
    latestBy: waitMinutes === 0 ? undefined : addMinutes(now, -waitMinutes),
  }
}

/**
 * Whether a learner may begin this attempt now. An attempt already begun may always go on.
 *
 * @param now by the server's clock where the answer counts; by the device's where it only spares a learner a wait
 */
export const mayStartAttempt = (
  progress: CourseProgress | undefined,
  rules: QuizRules,
  attemptId: AttemptId,
  now: Instant,
): Result<void, StartRefusal> => {
  const attempts = progress?.attempts ?? {}
  if (attempts[attemptId] !== undefined) return succeed(undefined)
  const others = Object.values(attempts)
  const { attemptsBelow, latestBy } = startLimits(progress, rules, now)
  if (others.length >= attemptsBelow)
    return fail({ code: attemptsBelow === rules.tries ? 'no-tries-left' : 'too-many-attempts' })
  const latest = latestMoment(progress) ?? ''
  return latestBy !== undefined && latest > latestBy
    ? fail({ code: 'wait-before-next-try', until: addMinutes(latest, rules.waitMinutes) })
    : succeed(undefined)
}

/** The latest moment at which an attempt was handed in, or begun where it was not; the next one waits from there. */
export const latestMoment = (progress: CourseProgress | undefined): Instant | undefined =>
  Object.values(progress?.attempts ?? {})
    .map((attempt) => attempt.submittedAt ?? attempt.startedAt)
    .sort()
    .at(-1)

/** Attempts still open to a learner; undefined when there is no limit. */
export const triesLeft = (progress: CourseProgress | undefined, rules: QuizRules): number | undefined =>
  rules.tries === undefined
    ? undefined
    : Math.max(0, rules.tries - Object.keys(progress?.attempts ?? {}).length)

const addMinutes = (instant: Instant, minutes: number): Instant =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString()
