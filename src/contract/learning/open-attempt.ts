import * as z from 'zod/mini'
import { openAttemptSchema } from '../../domain/attempt/open-attempt.ts'
import { authoredIdSchema } from '../../domain/shared/ids.ts'
import { defineRoute } from '../route.ts'

export const openAttemptRoute = defineRoute({
  name: 'openAttempt',
  method: 'GET',
  path: '/api/learning/courses/{courseId}/open-attempt',
  summary:
    'The latest attempt of a course that has begun and is not handed in, to go on with it on any device',
  params: z.strictObject({ courseId: authoredIdSchema }),
  reply: z.strictObject({ open: z.nullable(openAttemptSchema) }),
  refusals: ['not-signed-in', 'not-allowed'],
})
