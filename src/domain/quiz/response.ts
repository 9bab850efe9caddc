import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'

/** What a learner answered to one question: choices by id, never by place. An empty list means left open. */
export const questionResponseSchema = z.strictObject({
  questionId: authoredIdSchema,
  choiceIds: z.array(authoredIdSchema).check(z.maxLength(8)),
})

export type QuestionResponse = z.infer<typeof questionResponseSchema>
