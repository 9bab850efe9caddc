import * as z from 'zod/mini'
import { attemptIdSchema, authoredIdSchema, keyVersionSchema } from '../../domain/shared/ids.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { defineRoute } from '../route.ts'

export const startAttemptRoute = defineRoute({
  name: 'startAttempt',
  method: 'PUT',
  path: '/api/learning/attempts/{attemptId}',
  summary: 'Note that an attempt has begun; repeating it gives the first moment again',
  params: z.strictObject({ attemptId: attemptIdSchema }),
  body: z.strictObject({ courseId: authoredIdSchema, keyVersion: keyVersionSchema }),
  reply: z.strictObject({ startedAt: instantSchema }),
  refusals: [
    'not-signed-in',
    'not-allowed',
    'unknown-key-version',
    'no-tries-left',
    'too-many-attempts',
    'wait-before-next-try',
  ],
})
