import * as z from 'zod/mini'
import { statementSchema } from '../../domain/progress/statement.ts'
import { statementIdSchema } from '../../domain/shared/ids.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { MAX_STATEMENTS_PER_BATCH } from '../batch-size.ts'
import { defineRoute } from '../route.ts'

export const statementsSchema = z.strictObject({
  statements: z.array(statementSchema).check(z.minLength(1), z.maxLength(MAX_STATEMENTS_PER_BATCH)),
})

export const recordStatementsRoute = defineRoute({
  name: 'recordStatements',
  method: 'POST',
  path: '/api/learning/statements',
  summary: 'Keep what the learner did; each statement once, in any order, however late',
  body: statementsSchema,
  reply: z.strictObject({
    receipts: z.array(z.strictObject({ id: statementIdSchema, receivedAt: instantSchema })),
  }),
  refusals: ['not-signed-in', 'not-allowed'],
})
