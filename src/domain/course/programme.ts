import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'
import { calendarDaySchema } from '../shared/time.ts'

/** A set of courses people of certain posts finish before a day. */
export const programmeSchema = z.strictObject({
  id: authoredIdSchema,
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  summary: z.string().check(z.minLength(1), z.maxLength(240)),
  posts: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
  mandatory: z.array(authoredIdSchema).check(z.minLength(1)),
  electives: z._default(z.array(authoredIdSchema), []),
  electivesNeeded: z._default(z.int().check(z.minimum(0)), 0),
  opensOn: calendarDaySchema,
  dueOn: calendarDaySchema,
})

export type Programme = z.infer<typeof programmeSchema>
