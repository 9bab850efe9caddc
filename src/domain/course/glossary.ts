import * as z from 'zod/mini'
import { citationSchema } from '../source/source.ts'

/** Words a newcomer to the commune's desks has to know. */
export const glossarySchema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        term: z.string().check(z.minLength(1)),
        meaning: z.string().check(z.minLength(1)),
        also: z._default(z.array(z.string()), []),
        cite: z.optional(citationSchema),
        isCommonWord: z.optional(
          z.boolean().check(z.describe('Also used in its everyday meaning, so lessons do not lead to it')),
        ),
      }),
    )
    .check(z.minLength(1)),
})

export type Glossary = z.infer<typeof glossarySchema>
