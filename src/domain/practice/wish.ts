import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'

const word = z.string().check(z.minLength(1), z.maxLength(400))
const list = z.array(word).check(z.minLength(1), z.maxLength(12))
const contains = z.strictObject({ contains: list.check(z.describe('Words that all have to be in the text')) })

/**
 * What a field has to hold. A text or one of a list; for ticks, the list is everything that has to be ticked and nothing
 * else.
 */
export const wishSchema = z.union([word, list, contains])

/** What a field holds when a mistake is made. */
export const conditionSchema = z.union([
  word,
  list,
  contains,
  z.strictObject({
    is: z.enum(['empty', 'other']).check(z.describe('other: filled in, and not as the step wishes it')),
  }),
  z.strictObject({ has: authoredIdSchema.check(z.describe('This box is ticked')) }),
  z.strictObject({ lacks: authoredIdSchema.check(z.describe('This box is not ticked')) }),
])

export type Wish = z.infer<typeof wishSchema>
export type Condition = z.infer<typeof conditionSchema>

/** What a field holds: the ids of the boxes ticked, or a text, which is an option's or a paper's id where one chooses. */
export type FieldValue = string | readonly string[]
