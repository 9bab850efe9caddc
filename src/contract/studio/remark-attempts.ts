import * as z from 'zod/mini'
import { remarkReasonSchema } from '../../domain/attempt/remark.ts'
import {
  accountIdSchema,
  attemptIdSchema,
  authoredIdSchema,
  keyVersionSchema,
} from '../../domain/shared/ids.ts'
import { defineRoute } from '../route.ts'

/** So few that a cut line leaves little to send again. */
export const MAX_ATTEMPTS_PER_DECISION = 25

const outcomeSchema = z.enum(['remarked', 'unchanged', 'attempt-not-submitted', 'remarked-meanwhile'])

export type RemarkOutcome = z.infer<typeof outcomeSchema>

export const remarkAttemptsRoute = defineRoute({
  name: 'remarkAttempts',
  method: 'POST',
  path: '/api/studio/courses/{courseId}/remarks',
  summary: 'Decide to mark these attempts with this key; each by itself, and a repeat changes nothing',
  params: z.strictObject({ courseId: authoredIdSchema }),
  body: z.strictObject({
    to: keyVersionSchema,
    attempts: z
      .array(z.strictObject({ accountId: accountIdSchema, attemptId: attemptIdSchema }))
      .check(z.minLength(1), z.maxLength(MAX_ATTEMPTS_PER_DECISION)),
    reason: remarkReasonSchema,
  }),
  reply: z.strictObject({
    outcomes: z.array(z.strictObject({ attemptId: attemptIdSchema, outcome: outcomeSchema })),
  }),
  refusals: ['not-signed-in', 'not-allowed', 'no-such-key'],
})
