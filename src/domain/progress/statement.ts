import * as z from 'zod/mini'
import { revisionSchema } from '../attempt/open-attempt.ts'
import { answerSchema } from '../quiz/response.ts'
import { attemptIdSchema, authoredIdSchema, statementIdSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'

const common = {
  id: statementIdSchema,
  courseId: authoredIdSchema,
  recordedAt: instantSchema.check(z.describe("By the device's clock; kept for the reader, never for order")),
}
const inLesson = { ...common, lessonId: authoredIdSchema }
const atPractice = { ...common, practiceId: authoredIdSchema }

/**
 * One thing a learner did, told once and never changed (after xAPI's actor, verb, object; the actor is the signed-in
 * account and is not repeated in each statement).
 */
export const statementSchema = z.discriminatedUnion('verb', [
  z.strictObject({ ...inLesson, verb: z.literal('opened-lesson') }),
  z.strictObject({ ...inLesson, verb: z.literal('finished-lesson') }),
  z.strictObject({
    ...inLesson,
    verb: z.literal('answered-check'),
    checkId: authoredIdSchema,
    choiceId: authoredIdSchema,
    isRight: z.boolean(),
  }),
  z.strictObject({
    ...atPractice,
    verb: z.literal('did-practice-step'),
    stepId: authoredIdSchema,
    isUnaided: z.boolean().check(z.describe('No mistake, no strongest hint, nothing shown')),
  }),
  z.strictObject({
    ...atPractice,
    verb: z.literal('finished-practice'),
    earned: z.int().check(z.minimum(0), z.describe('Steps done unaided')),
    of: z.int().check(z.minimum(1), z.describe('All its steps')),
  }),
  z.strictObject({
    ...common,
    verb: z.literal('answered-question'),
    attemptId: attemptIdSchema,
    questionId: authoredIdSchema,
    answer: answerSchema,
    revision: revisionSchema.check(z.describe('1 more than the highest the device knew of this attempt')),
  }),
])

export type Statement = z.infer<typeof statementSchema>
export type AnswerStatement = Extract<Statement, { verb: 'answered-question' }>
export type PracticeStatement = Extract<Statement, { practiceId: string }>
export type LessonStatement = Exclude<Statement, AnswerStatement | PracticeStatement>

/** A statement with the moment the server first received it. */
export interface ReceivedStatement {
  statement: Statement
  receivedAt: string
}
