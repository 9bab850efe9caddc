import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'

// An attempt is kept for ever, so nobody may send more than a question can hold.
const hasAtMost =
  (most: number) =>
  (held: object): boolean =>
    Object.keys(held).length <= most

const choicesAnswerSchema = z.strictObject({
  kind: z.literal('choices'),
  choiceIds: z.array(authoredIdSchema).check(z.maxLength(8)),
})
const pairsAnswerSchema = z.strictObject({
  kind: z.literal('pairs'),
  pairs: z
    .record(authoredIdSchema, authoredIdSchema)
    .check(z.refine(hasAtMost(6)), z.describe('Right side by left side, at most 6')),
})
const orderAnswerSchema = z.strictObject({
  kind: z.literal('order'),
  itemIds: z.array(authoredIdSchema).check(z.maxLength(8)),
})
const typedAnswerSchema = z.strictObject({
  kind: z.literal('typed'),
  text: z.string().check(z.maxLength(100)),
})

/** The answer to one thing that was asked: by id, never by place. */
export const partAnswerSchema = z.discriminatedUnion('kind', [
  choicesAnswerSchema,
  pairsAnswerSchema,
  orderAnswerSchema,
  typedAnswerSchema,
])

export const answerSchema = z.discriminatedUnion('kind', [
  choicesAnswerSchema,
  pairsAnswerSchema,
  orderAnswerSchema,
  typedAnswerSchema,
  z.strictObject({
    kind: z.literal('parts'),
    parts: z
      .record(authoredIdSchema, partAnswerSchema)
      .check(z.refine(hasAtMost(5)), z.describe('By part of a case study, at most 5')),
  }),
])

/** What a learner answered to one question. */
export const questionResponseSchema = z.strictObject({ questionId: authoredIdSchema, answer: answerSchema })

export type PartAnswer = z.infer<typeof partAnswerSchema>
export type Answer = z.infer<typeof answerSchema>
export type QuestionResponse = z.infer<typeof questionResponseSchema>

/** The answer to one part; a question that is no case study is its own only part. */
export const partAnswer = (answer: Answer | undefined, partId: string): PartAnswer | undefined =>
  answer?.kind === 'parts' ? answer.parts[partId] : answer
