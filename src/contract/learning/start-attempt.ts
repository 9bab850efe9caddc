import * as z from 'zod/mini'
import { openAttemptSchema } from '../../domain/attempt/open-attempt.ts'
import { attemptIdSchema, authoredIdSchema, keyVersionSchema } from '../../domain/shared/ids.ts'
import { defineRoute } from '../route.ts'

export const startSchema = z.strictObject({ courseId: authoredIdSchema, keyVersion: keyVersionSchema })

export const startAttemptRoute = defineRoute({
  name: 'startAttempt',
  method: 'PUT',
  path: '/api/learning/attempts/{attemptId}',
  summary: 'Note that an attempt has begun; repeating it gives the first moment again',
  params: z.strictObject({ attemptId: attemptIdSchema }),
  body: startSchema,
  reply: z.strictObject(z.pick(openAttemptSchema, { startedAt: true, deadline: true, now: true }).shape),
  refusals: [
    'not-signed-in',
    'not-allowed',
    'unknown-key-version',
    'no-tries-left',
    'too-many-attempts',
    'wait-before-next-try',
    'attempt-of-another-course',
  ],
})
