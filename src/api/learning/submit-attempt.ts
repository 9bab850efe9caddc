import type { submitAttemptRoute } from '../../contract/learning/submit-attempt.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { LearningDependencies } from './dependencies.ts'
import { submitAttemptFor } from './submit-attempt-for.ts'

export const submitAttempt =
  (dependencies: LearningDependencies): HandlerOf<typeof submitAttemptRoute> =>
  ({ params: { attemptId }, body, context }) =>
    submitAttemptFor(dependencies, callerOf(context), attemptId, body)
