import type { startAttemptRoute } from '../../contract/learning/start-attempt.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { LearningDependencies } from './dependencies.ts'
import { startAttemptFor } from './start-attempt-for.ts'

export const startAttempt =
  (dependencies: LearningDependencies): HandlerOf<typeof startAttemptRoute> =>
  ({ params: { attemptId }, body, context }) =>
    startAttemptFor(dependencies, callerOf(context), attemptId, body)
