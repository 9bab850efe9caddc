import type { QuizRules } from '../course/course.ts'
import type { CourseProgress } from '../progress/progress.ts'
import type { AttemptId } from '../shared/ids.ts'
import { fail, type Result, succeed } from '../shared/result.ts'
import type { Instant } from '../shared/time.ts'

export type StartRefusal = { code: 'no-tries-left' } | { code: 'wait-before-next-try'; until: Instant }

/**
 * Whether a learner may begin this attempt now. An attempt already begun may always go on. Once the quiz is passed
 * there is nothing to protect by rationing tries, so practice stays open.
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
  if (others.some((attempt) => attempt.isPassed)) return succeed(undefined)
  if (rules.tries !== undefined && others.length >= rules.tries) return fail({ code: 'no-tries-left' })
  const lastSubmittedMs = Math.max(
    0,
    ...others.map((attempt) => Date.parse(attempt.submittedAt ?? attempt.startedAt)),
  )
  const openMs = lastSubmittedMs + rules.waitMinutes * 60_000
  if (others.length > 0 && Date.parse(now) < openMs) {
    return fail({ code: 'wait-before-next-try', until: new Date(openMs).toISOString() })
  }
  return succeed(undefined)
}

/** Attempts still open to a learner; undefined when there is no limit. */
export const triesLeft = (progress: CourseProgress | undefined, rules: QuizRules): number | undefined =>
  rules.tries === undefined
    ? undefined
    : Math.max(0, rules.tries - Object.keys(progress?.attempts ?? {}).length)
