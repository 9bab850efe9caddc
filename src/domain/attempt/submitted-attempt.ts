import * as z from 'zod/mini'
import { questionResponseSchema } from '../quiz/response.ts'
import { accountIdSchema, attemptIdSchema, authoredIdSchema, keyVersionSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'
import { remarkSchema } from './remark.ts'

/**
 * One learner's one try at one quiz, as it stands after the learner handed it in. Never changed afterwards; decisions to
 * mark it again are added, and the latest of them counts.
 */
export const submittedAttemptSchema = z.strictObject({
  attemptId: attemptIdSchema,
  accountId: accountIdSchema,
  courseId: authoredIdSchema,
  keyVersion: keyVersionSchema,
  responses: z.array(questionResponseSchema).check(z.maxLength(50)),
  earned: z.number().check(z.minimum(0)),
  of: z.int().check(z.minimum(1)),
  isPassed: z.boolean(),
  submittedAt: instantSchema.check(z.describe("By the server's clock")),
  deviceSubmittedAt: instantSchema.check(z.describe("By the device's clock; never decides anything")),
  remarks: z.optional(z.array(remarkSchema)),
})
