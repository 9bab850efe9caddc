import * as z from 'zod/mini'
import { authoredIdSchema, statementIdSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'

const common = {
  id: statementIdSchema,
  courseId: authoredIdSchema,
  lessonId: authoredIdSchema,
  recordedAt: instantSchema.check(z.describe("By the device's clock; kept for the reader, never for order")),
}

/**
 * One thing a learner did, told once and never changed (after xAPI's actor, verb, object; the actor is the signed-in
 * account and is not repeated in each statement).
 */
export const statementSchema = z.discriminatedUnion('verb', [
  z.strictObject({ ...common, verb: z.literal('opened-lesson') }),
  z.strictObject({ ...common, verb: z.literal('finished-lesson') }),
  z.strictObject({
    ...common,
    verb: z.literal('answered-check'),
    checkId: authoredIdSchema,
    choiceId: authoredIdSchema,
    isRight: z.boolean(),
  }),
])

export type Statement = z.infer<typeof statementSchema>

/** A statement with the moment the server first received it. */
export interface ReceivedStatement {
  statement: Statement
  receivedAt: string
}
