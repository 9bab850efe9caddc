import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'
import { calendarDaySchema } from '../shared/time.ts'

/**
 * How far a fact may be trusted. P: the text of the instrument was read, at least the part that is taught. N: a named
 * newspaper or state site. R: second-hand; may be taught with a warning, never decides an exam question.
 */
const sourceGradeSchema = z.enum(['P', 'N', 'R'])

/** A legal instrument or public page that a lesson, a question or a card rests on. */
export const sourceSchema = z
  .strictObject({
    id: authoredIdSchema,
    number: z.string().check(z.minLength(1), z.describe('Official number, e.g. 60/2014/QH13')),
    shortTitle: z
      .string()
      .check(z.minLength(1), z.describe('As a colleague names it, e.g. Luật Hộ tịch 60/2014/QH13')),
    title: z.string().check(z.minLength(1), z.describe('Full official title')),
    issuer: z.string().check(z.minLength(1)),
    issuedOn: z.optional(calendarDaySchema.check(z.describe('Left out when it could not be checked'))),
    inForceFrom: z.optional(calendarDaySchema.check(z.describe('Left out when it could not be checked'))),
    inForceUntil: z.optional(calendarDaySchema.check(z.describe('Last day in force, when known'))),
    replacedBy: z.optional(authoredIdSchema),
    amendedBy: z._default(z.array(z.string()), []),
    url: z.url({ protocol: /^https?$/ }),
    grade: sourceGradeSchema,
    checkedOn: calendarDaySchema,
    note: z.optional(z.string()),
  })
  .check(
    // Who meets "not checked" on the page has to find there what is known instead.
    z.refine(
      ({ inForceFrom, grade, note }) => inForceFrom !== undefined || grade === 'R' || note !== undefined,
      { error: 'unknown-start-explained', path: ['inForceFrom'] },
    ),
  )

export type Source = z.infer<typeof sourceSchema>

/** A place in a source: which instrument, and where in it. */
export const citationSchema = z.strictObject({
  source: authoredIdSchema,
  at: z.optional(z.string().check(z.minLength(1), z.describe('Article and clause, e.g. khoản 1 Điều 11'))),
})

/** A place in a source that a lesson rests on. */
export const lessonCitationSchema = z.extend(citationSchema, {
  past: z.optional(z.boolean().check(z.describe('Told as what was the rule before, so it may have lapsed'))),
})

export type LessonCitation = z.infer<typeof lessonCitationSchema>
