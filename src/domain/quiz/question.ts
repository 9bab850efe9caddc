import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'
import { citationSchema } from '../source/source.ts'

const prompt = z.string().check(z.minLength(1), z.maxLength(600))
const reason = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(500),
    z.describe('Why this choice is right or not, in one or two sentences'),
  )

const choiceSchema = z.strictObject({
  id: authoredIdSchema,
  text: z.string().check(z.minLength(1), z.maxLength(240)),
  right: z._default(z.boolean(), false),
  reason,
})

const common = {
  id: authoredIdSchema,
  lesson: authoredIdSchema.check(z.describe('Lesson that teaches the answer')),
  prompt,
  cite: citationSchema,
}

/** A question as its author writes it in `quiz.yaml`, with its key. Never leaves the build. */
const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('single-choice'),
    choices: z.array(choiceSchema).check(
      z.minLength(3),
      z.maxLength(6),
      z.refine((choices) => choices.filter((choice) => choice.right).length === 1, {
        error: 'exactly-one-right',
      }),
    ),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('multiple-choice'),
    choices: z.array(choiceSchema).check(
      z.minLength(3),
      z.maxLength(8),
      z.refine((choices) => choices.filter((choice) => choice.right).length >= 2, {
        error: 'at-least-two-right',
      }),
    ),
  }),
  z.strictObject({ ...common, kind: z.literal('true-false'), isTrue: z.boolean(), reason }),
])

export const questionBankSchema = z.strictObject({ questions: z.array(questionSchema).check(z.minLength(1)) })

export type Question = z.infer<typeof questionSchema>
export type QuestionBank = z.infer<typeof questionBankSchema>
