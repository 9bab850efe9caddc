import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'

// What makes each kind of question what it is, as its author writes it; `question.ts` adds what all share.

const reason = z
  .string()
  .check(z.minLength(1), z.maxLength(500), z.describe('Why this is right or not, in one or two sentences'))

const text = z.string().check(z.minLength(1), z.maxLength(240))

const choiceSchema = z.strictObject({
  id: authoredIdSchema,
  text,
  right: z._default(z.boolean(), false),
  pinned: z.optional(
    z.boolean().check(z.describe('Stays where the file has it, for "all of the above" and "A and C"')),
  ),
  reason,
})

export const singleChoice = {
  kind: z.literal('single-choice'),
  choices: z.array(choiceSchema).check(
    z.minLength(3),
    z.maxLength(6),
    z.refine((choices) => choices.filter((choice) => choice.right).length === 1, {
      error: 'exactly-one-right',
    }),
  ),
}

export const multipleChoice = {
  kind: z.literal('multiple-choice'),
  choices: z.array(choiceSchema).check(
    z.minLength(3),
    z.maxLength(8),
    z.refine((choices) => choices.filter((choice) => choice.right).length >= 2, {
      error: 'at-least-two-right',
    }),
  ),
}

export const trueFalse = { kind: z.literal('true-false'), isTrue: z.boolean(), reason }

/** Each left side names its right side by id; several may share one, and some may be nobody's. */
export const matching = {
  kind: z.literal('matching'),
  rights: z.array(z.strictObject({ id: authoredIdSchema, text })).check(z.minLength(2), z.maxLength(8)),
  lefts: z
    .array(z.strictObject({ id: authoredIdSchema, text, right: authoredIdSchema, reason }))
    .check(z.minLength(2), z.maxLength(6)),
}

/** The browser sees the ids of the items, so none may count its place. */
const itemIdSchema = authoredIdSchema.check(z.regex(/^\D+$/, { error: 'id-without-digits' }))

/** The items stand in the right order. */
export const ordering = {
  kind: z.literal('ordering'),
  items: z.array(z.strictObject({ id: itemIdSchema, text })).check(z.minLength(3), z.maxLength(8)),
  reason,
}

export const shortText = {
  kind: z.literal('short-text'),
  accepted: z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.minLength(1), z.maxLength(10)),
  marks: z._default(
    z.enum(['strict', 'forgiven']).check(z.describe('Whether an answer typed without marks counts')),
    'forgiven',
  ),
  reason,
}

export const number = {
  kind: z.literal('number'),
  value: z.number().check(z.minimum(0)),
  tolerance: z._default(z.number().check(z.minimum(0), z.describe('Farthest that still counts')), 0),
  unit: z.string().check(z.minLength(1), z.maxLength(20)),
  decimals: z._default(z.boolean().check(z.describe('Whether the keypad offers a comma')), false),
  reason,
}
