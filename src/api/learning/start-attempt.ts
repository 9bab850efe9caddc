import type { startAttemptRoute } from '../../contract/learning/start-attempt.ts'
import { mayStartAttempt } from '../../domain/attempt/attempt-rules.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { LearningDependencies } from './dependencies.ts'
import { joinRoster } from './join-roster.ts'
import { triesAllowed } from './tries-allowed.ts'

export const startAttempt =
  ({
    attempts,
    roster,
    progress,
    answerKeys,
    now,
  }: LearningDependencies): HandlerOf<typeof startAttemptRoute> =>
  async ({ params: { attemptId }, body: { courseId, keyVersion }, context }) => {
    const learner = callerOf(context)
    const { accountId } = learner
    const standing = await progress.progressIn(accountId, courseId)
    const begun = standing?.attempts[attemptId]
    if (begun !== undefined) return succeed({ startedAt: begun.startedAt })

    const key = await answerKeys.find(courseId, keyVersion)
    if (key === undefined) return fail({ code: 'unknown-key-version' })
    const startedAt = now()
    const allowed = mayStartAttempt(standing, key.rules, attemptId, startedAt)
    if (!allowed.ok) return allowed
    await joinRoster(roster, standing, { courseId, learner, now: startedAt })
    return attempts.begin({ accountId, attemptId, courseId }, triesAllowed(standing, key.rules), startedAt)
  }
