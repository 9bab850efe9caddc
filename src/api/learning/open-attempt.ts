import type { openAttemptRoute } from '../../contract/learning/open-attempt.ts'
import { placeOf } from '../../domain/attempt/fold-answers.ts'
import { latestOpen } from '../../domain/attempt/latest-open.ts'
import { succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { LearningDependencies } from './dependencies.ts'

export const openAttempt =
  ({ attempts, progress, now }: LearningDependencies): HandlerOf<typeof openAttemptRoute> =>
  async ({ params: { courseId }, context }) => {
    const { accountId } = callerOf(context)
    const attemptId = latestOpen(await progress.progressIn(accountId, courseId))
    if (attemptId === undefined) return succeed({ open: null })
    // Missing where the attempt began before its bank was noted; only the device that began it can go on.
    const begun = await attempts.findBegun(accountId, attemptId)
    if (begun === undefined || begun.courseId !== courseId) return succeed({ open: null })
    const { keyVersion, startedAt, deadline } = begun
    const { inTime } = await attempts.heldAnswers(accountId, attemptId)
    const place = placeOf(inTime)
    return succeed({
      open: { attemptId, keyVersion, startedAt, deadline, now: now(), answers: inTime, place },
    })
  }
