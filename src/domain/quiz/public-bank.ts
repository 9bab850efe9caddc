import * as z from 'zod/mini'
import { authoredIdSchema, keyVersionSchema } from '../shared/ids.ts'
import { type PublicQuiz, publicQuestionSchema } from './public-question.ts'

/** The public questions of a course with the version of their bank, as the site gives them to a review. */
export const publicBankSchema = z.strictObject({
  courseId: authoredIdSchema,
  keyVersion: keyVersionSchema,
  questions: z.array(publicQuestionSchema),
})

export type PublicBank = z.infer<typeof publicBankSchema>

export const toPublicBank = ({ courseId, keyVersion, questions }: PublicQuiz): PublicBank => ({
  courseId,
  keyVersion,
  questions,
})
