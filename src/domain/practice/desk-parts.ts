import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'

const words = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))

const optionSchema = z.strictObject({ id: authoredIdSchema, text: words(160) })

const field = {
  id: authoredIdSchema,
  label: words(120),
  help: z.optional(words(240)),
}
const options = z.array(optionSchema).check(z.minLength(2), z.maxLength(12))
const given = z.optional(z.string().check(z.describe('What stands in it before anybody has touched it')))

/** Something to fill in. Nothing is judged until a button is pressed. */
const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...field, kind: z.literal('choice'), options, given }),
  z.strictObject({ ...field, kind: z.literal('ticks'), options, given: z.optional(z.array(z.string())) }),
  z.strictObject({ ...field, kind: z.literal('text'), given, isLong: z.optional(z.boolean()) }),
  z.strictObject({ ...field, kind: z.literal('date'), given }),
  z.strictObject({ ...field, kind: z.literal('number'), given, unit: z.optional(words(20)) }),
  z.strictObject({
    ...field,
    kind: z.literal('paper'),
    given,
    papers: z
      .array(authoredIdSchema)
      .check(z.minLength(1), z.maxLength(12), z.describe('Ids of the papers that may be attached')),
  }),
])

const buttonSchema = z.strictObject({
  id: authoredIdSchema,
  text: words(80),
  to: z.optional(authoredIdSchema.check(z.describe('Screen it leads to, wherever one is in the work'))),
})

const screenSchema = z.strictObject({
  id: authoredIdSchema,
  title: words(100),
  text: z.optional(words(400)),
  fields: z._default(z.array(fieldSchema).check(z.maxLength(12)), []),
  buttons: z._default(z.array(buttonSchema).check(z.maxLength(10)), []),
})

/** Something to read: on the desk all the time, or on the screens it names. */
const paperSchema = z.strictObject({
  id: authoredIdSchema,
  kind: z.enum(['form', 'certificate', 'card', 'photo', 'letter', 'message', 'record', 'receipt']),
  title: words(120),
  screens: z.optional(z.array(authoredIdSchema).check(z.minLength(1))),
  rows: z._default(
    z.array(z.strictObject({ label: words(60), value: words(160) })).check(z.maxLength(14)),
    [],
  ),
  text: z.optional(words(1200)),
  flaw: z.optional(
    z.strictObject({
      kind: z.enum(['cropped', 'blurred', 'altered']),
      says: words(160).check(z.describe('The same in words, for whoever does not see the drawing')),
    }),
  ),
})

const personSchema = z.strictObject({
  id: authoredIdSchema,
  name: words(60),
  role: words(100),
  number: z.optional(words(20).check(z.describe('Mock personal id; begins with 099, which no province has'))),
})

export const deskSchema = {
  people: z.array(personSchema).check(z.minLength(1), z.maxLength(10)),
  papers: z._default(z.array(paperSchema).check(z.maxLength(16)), []),
  screens: z.array(screenSchema).check(z.minLength(1), z.maxLength(14)),
  menu: z._default(
    z.array(buttonSchema).check(z.maxLength(12), z.describe('Buttons that are there on every screen')),
    [],
  ),
}

export type PracticeField = z.infer<typeof fieldSchema>
export type PracticeButton = z.infer<typeof buttonSchema>
export type PracticeScreen = z.infer<typeof screenSchema>
export type PracticePaper = z.infer<typeof paperSchema>
