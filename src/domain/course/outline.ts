import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'
import { quizRulesSchema } from './course.ts'

/** What a page needs to know of a course to show progress: names, order and minutes, no text. */
const courseOutlineSchema = z.strictObject({
  id: authoredIdSchema,
  title: z.string(),
  minutes: z.int(),
  lessons: z.array(z.strictObject({ id: authoredIdSchema, title: z.string(), minutes: z.int() })),
  quiz: quizRulesSchema,
})

export type CourseOutline = z.infer<typeof courseOutlineSchema>
