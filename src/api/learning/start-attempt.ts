import type { startAttemptRoute } from '../../contract/learning/start-attempt.ts'
import { mayStartAttempt } from '../../domain/attempt/attempt-rules.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { LearningDependencies } from './dependencies.ts'
import { joinRoster } from './join-roster.ts'

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
    const key = await answerKeys.find(courseId, keyVersion)
    if (key === undefined) return fail({ code: 'unknown-key-version' })
    const moment = now()
    const terms = { rules: key.rules, standing }
    const allowed = mayStartAttempt(standing, key.rules, attemptId, moment)
    if (!allowed.ok) return allowed
    await joinRoster(roster, standing, { courseId, learner, now: moment })
    const begun = await attempts.begin({ accountId, attemptId, courseId, keyVersion }, terms, moment)
    if (!begun.ok) return begun
    const { startedAt, deadline } = begun.value
    return succeed({ startedAt, deadline, now: moment })
  }
