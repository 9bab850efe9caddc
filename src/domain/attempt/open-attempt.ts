import * as z from 'zod/mini'
import { answerSchema } from '../quiz/response.ts'
import { attemptIdSchema, authoredIdSchema, keyVersionSchema, statementIdSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'

/** The highest revision there can be; far beyond any honest attempt, and safe to add one to. */
const MAX_REVISION = 1_000_000

/** Counts the answers of one attempt: 1 more than the highest its device knew when the answer was given. */
export const revisionSchema = z.int().check(z.minimum(1), z.maximum(MAX_REVISION))

/** One answer of an attempt that is under way, with what tells which of two answers is the newer one. */
export const openAnswerSchema = z.strictObject({
  questionId: authoredIdSchema,
  answer: answerSchema,
  revision: revisionSchema,
  statementId: statementIdSchema,
  receivedAt: z.optional(instantSchema.check(z.describe("By the server's clock"))),
})

/** What a device needs to go on with an attempt that another one began. */
export const openAttemptSchema = z.strictObject({
  attemptId: attemptIdSchema,
  keyVersion: keyVersionSchema,
  startedAt: instantSchema,
  deadline: z.optional(instantSchema.check(z.describe('When the time is over, for a timed quiz'))),
  now: instantSchema.check(z.describe("The server's clock at this reply, to reckon the time left from")),
  answers: z.array(openAnswerSchema).check(z.describe('The current answer of each question, newest first')),
  place: z.optional(authoredIdSchema.check(z.describe('The question the newest answer belongs to'))),
})

export type OpenAnswer = z.infer<typeof openAnswerSchema>
export type OpenAttempt = z.infer<typeof openAttemptSchema>
