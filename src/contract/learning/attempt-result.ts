import * as z from 'zod/mini'
import { attemptResultSchema } from '../../domain/attempt/attempt.ts'
import { attemptIdSchema } from '../../domain/shared/ids.ts'
import { defineRoute } from '../route.ts'

export const attemptResultRoute = defineRoute({
  name: 'attemptResult',
  method: 'GET',
  path: '/api/learning/attempts/{attemptId}',
  summary: 'Read back a handed-in attempt with its reasons, on any device',
  params: z.strictObject({ attemptId: attemptIdSchema }),
  reply: attemptResultSchema,
  refusals: ['not-signed-in', 'not-allowed', 'attempt-not-submitted'],
})
