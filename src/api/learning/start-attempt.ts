import type { startAttemptRoute } from '../../contract/learning/start-attempt.ts'
import { mayStartAttempt } from '../../domain/attempt/attempt-rules.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { LearningDependencies } from './dependencies.ts'

export const startAttempt =
  ({ attempts, progress, answerKeys, now }: LearningDependencies): HandlerOf<typeof startAttemptRoute> =>
  async ({ params: { attemptId }, body: { courseId, keyVersion }, context }) => {
    const { accountId } = callerOf(context)
    const standing = await progress.progressIn(accountId, courseId)
    const begun = standing?.attempts[attemptId]
    if (begun !== undefined) return succeed({ startedAt: begun.startedAt })

    const key = await answerKeys.find(courseId, keyVersion)
    if (key === undefined) return fail({ code: 'unknown-key-version' })
    const startedAt = now()
    const allowed = mayStartAttempt(standing, key.rules, attemptId, startedAt)
    if (!allowed.ok) return allowed
    return attempts.begin({ accountId, attemptId, courseId }, { rules: key.rules, standing }, startedAt)
  }
