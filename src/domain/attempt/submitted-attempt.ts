import * as z from 'zod/mini'
import { answerSchema, questionResponseSchema } from '../quiz/response.ts'
import { accountIdSchema, attemptIdSchema, authoredIdSchema, keyVersionSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'
import { remarkSchema } from './remark.ts'

const lateAnswerSchema = z.strictObject({
  questionId: authoredIdSchema,
  answer: answerSchema,
  receivedAt: instantSchema,
  minutesLate: z.int().check(z.describe('Whole minutes after the time was over')),
})

export type LateAnswer = z.infer<typeof lateAnswerSchema>

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
  startedAt: z.optional(
    instantSchema.check(
      z.describe("By the server's clock; missing in those kept before it was written here"),
    ),
  ),
  submittedAt: instantSchema.check(z.describe("By the server's clock")),
  deviceSubmittedAt: instantSchema.check(z.describe("By the device's clock; never decides anything")),
  late: z.optional(
    z
      .array(lateAnswerSchema)
      .check(z.maxLength(50), z.describe('Answers that came after the time was over; kept, not marked')),
  ),
  remarks: z.optional(z.array(remarkSchema)),
})
