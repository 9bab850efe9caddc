import * as z from 'zod/mini'
import { partAnswerSchema } from '../quiz/response.ts'
import { solutionSchema } from '../quiz/solution.ts'
import { attemptIdSchema, authoredIdSchema, keyVersionSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'
import type { submittedAttemptSchema } from './submitted-attempt.ts'

// Its type only: the schema is for storage, and what this file imports is in the script of the quiz.
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
  minutesLate: z.optional(
    z
      .int()
      .check(
        z.describe('Set where an answer came so many minutes after the time was over and does not count'),
      ),
  ),
})

export const attemptResultSchema = z.strictObject({
  attemptId: attemptIdSchema,
  courseId: authoredIdSchema,
  keyVersion: keyVersionSchema,
  submittedAt: instantSchema,
  earned: z.number(),
  of: z.int(),
  passMark: z.int(),
  isPassed: z.boolean(),
  questions: z.array(questionFeedbackSchema),
  // Set where a mended key decides. Not a description: this schema is in the script of the quiz.
  remark: z.optional(
    z.strictObject({ decidedAt: instantSchema, reason: z.string(), earnedBefore: z.number() }),
  ),
})

export type PartFeedback = z.infer<typeof partFeedbackSchema>
export type QuestionFeedback = z.infer<typeof questionFeedbackSchema>
export type AttemptResult = z.infer<typeof attemptResultSchema>
