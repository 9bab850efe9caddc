import * as z from 'zod/mini'
import { attemptResultSchema } from '../../domain/attempt/attempt.ts'
import { questionResponseSchema } from '../../domain/quiz/response.ts'
import { attemptIdSchema, authoredIdSchema, keyVersionSchema } from '../../domain/shared/ids.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { defineRoute } from '../route.ts'

export const submissionSchema = z.strictObject({
  courseId: authoredIdSchema,
  keyVersion: keyVersionSchema,
  responses: z.array(questionResponseSchema).check(z.maxLength(50)),
  deviceSubmittedAt: instantSchema,
})

export const submitAttemptRoute = defineRoute({
  name: 'submitAttempt',
  method: 'POST',
  path: '/api/learning/attempts/{attemptId}/submission',
  summary: 'Hand in an attempt; it is marked once, and a repeat gives the same reply',
  params: z.strictObject({ attemptId: attemptIdSchema }),
  body: submissionSchema,
  reply: attemptResultSchema,
  refusals: [
    'not-signed-in',
    'not-allowed',
    'unknown-key-version',
    'question-not-drawn',
    'no-tries-left',
    'too-many-attempts',
    'wait-before-next-try',
    'attempt-of-another-course',
    'timed-attempt-not-begun',
  ],
})
