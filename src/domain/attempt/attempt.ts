import * as z from 'zod/mini'
import { partAnswerSchema, questionResponseSchema } from '../quiz/response.ts'
import { solutionSchema } from '../quiz/solution.ts'
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

export type SubmittedAttempt = z.infer<typeof submittedAttemptSchema>

const partFeedbackSchema = z.strictObject({
  id: authoredIdSchema,
  points: z.number().check(z.minimum(0), z.maximum(1)),
  answer: z.optional(partAnswerSchema),
  marksMissing: z.optional(
    z
      .boolean()
      .check(z.describe('Only marks stand between what was typed and an accepted answer, right or not')),
  ),
  solution: solutionSchema,
})

/** What a learner reads back about each question after handing in. */
const questionFeedbackSchema = z.strictObject({
  questionId: authoredIdSchema,
  lessonId: authoredIdSchema,
  points: z.number().check(z.minimum(0), z.maximum(1)),
  parts: z
    .array(partFeedbackSchema)
    .check(z.describe('The parts of a case study; any other question is its own only part')),
  cite: z.strictObject({ source: authoredIdSchema, at: z.optional(z.string()) }),
})

export const attemptResultSchema = z.strictObject({
  attemptId: attemptIdSchema,
  courseId: authoredIdSchema,
  submittedAt: instantSchema,
  earned: z.number(),
  of: z.int(),
  passMark: z.int(),
  isPassed: z.boolean(),
  questions: z.array(questionFeedbackSchema),
  remark: z.optional(
    z
      .strictObject({ decidedAt: instantSchema, reason: z.string(), earnedBefore: z.number() })
      .check(z.describe('Set where a mended key decides')),
  ),
})

export type PartFeedback = z.infer<typeof partFeedbackSchema>
export type QuestionFeedback = z.infer<typeof questionFeedbackSchema>
export type AttemptResult = z.infer<typeof attemptResultSchema>
