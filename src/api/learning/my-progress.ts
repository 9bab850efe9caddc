import type { myProgressRoute } from '../../contract/learning/my-progress.ts'
import { succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { LearningDependencies } from './dependencies.ts'

export const myProgress =
  ({ progress }: LearningDependencies): HandlerOf<typeof myProgressRoute> =>
  async ({ context }) =>
    succeed({ courses: await progress.progressOf(callerOf(context).accountId) })
