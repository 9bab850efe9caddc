import type { recordStatementsRoute } from '../../contract/learning/record-statements.ts'
import { succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { LearningDependencies } from './dependencies.ts'

export const recordStatements =
  ({ progress, now }: LearningDependencies): HandlerOf<typeof recordStatementsRoute> =>
  async ({ body, context }) => {
    const receivedAtById = await progress.record(callerOf(context).accountId, body.statements, now())
    return succeed({ receipts: [...receivedAtById].map(([id, receivedAt]) => ({ id, receivedAt })) })
  }
