import type { attemptResultRoute } from '../../contract/learning/attempt-result.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { LearningDependencies } from './dependencies.ts'
import { explainKept } from './explain-kept.ts'

export const attemptResult =
  ({ attempts, answerKeys }: LearningDependencies): HandlerOf<typeof attemptResultRoute> =>
  async ({ params: { attemptId }, context }) => {
    const kept = await attempts.find(callerOf(context).accountId, attemptId)
    if (kept === undefined) return fail({ code: 'attempt-not-submitted' })
    return succeed(await explainKept(answerKeys, kept))
  }
