import * as z from 'zod/mini'
import { marksSchema } from '../../domain/attempt/remark.ts'
import { rosterEntrySchema } from '../../domain/attempt/roster-store.ts'
import { attemptIdSchema, authoredIdSchema, keyVersionSchema } from '../../domain/shared/ids.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { defineRoute } from '../route.ts'

/** An attempt that would change. */
const remarkRowSchema = z.strictObject({
  ...rosterEntrySchema.shape,
  attemptId: attemptIdSchema,
  submittedAt: instantSchema,
  from: marksSchema,
  to: marksSchema,
  of: z.int(),
  questionIds: z.array(authoredIdSchema).check(z.describe('Questions whose points would change')),
})

const changedQuestionSchema = z.strictObject({
  questionId: authoredIdSchema,
  change: z
    .enum(['changed', 'withdrawn', 'not-comparable'])
    .check(z.describe('Only a changed question is marked by the newer key; the others keep their marking')),
})

const remarkPreviewSchema = z.strictObject({
  questions: z
    .array(changedQuestionSchema)
    .check(z.describe('Against every version that was answered; the strongest change where they differ')),
  attempts: z.int().check(z.describe('Handed-in attempts that were looked at')),
  rows: z.array(remarkRowSchema),
})

export type RemarkRow = z.infer<typeof remarkRowSchema>
export type ChangedQuestion = z.infer<typeof changedQuestionSchema>
export type RemarkPreview = z.infer<typeof remarkPreviewSchema>

export const remarkPreviewRoute = defineRoute({
  name: 'remarkPreview',
  method: 'GET',
  path: '/api/studio/courses/{courseId}/key-versions/{keyVersion}/remark-preview',
  summary: 'Whose attempts would change, and how, if they were marked with this key; decides nothing',
  params: z.strictObject({ courseId: authoredIdSchema, keyVersion: keyVersionSchema }),
  reply: remarkPreviewSchema,
  refusals: ['not-signed-in', 'not-allowed', 'no-such-key'],
})
