import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'

/** What an attempt at the course's quiz must keep to. */
export const quizRulesSchema = z.strictObject({
  drawn: z
    .int()
    .check(z.minimum(1), z.maximum(50), z.describe('Questions drawn from the bank for one attempt')),
  passMark: z.int().check(z.minimum(1), z.describe('Points needed to pass, out of `drawn`')),
  tries: z.optional(
    z
      .int()
      .check(
        z.minimum(1),
        z.maximum(20),
        z.describe('Attempts allowed; left out means as many as one likes'),
      ),
  ),
  waitMinutes: z._default(
    z
      .int()
      .check(
        z.minimum(0),
        z.maximum(7 * 24 * 60),
        z.describe('Minutes from one submission to the next start'),
      ),
    0,
  ),
  timeLimitMinutes: z.optional(
    z
      .int()
      .check(
        z.minimum(1),
        z.maximum(180),
        z.describe('Minutes from the start of an attempt to its end; left out means as long as one likes'),
      ),
  ),
})

/** A course as its author describes it in `course.yaml`. */
export const courseSchema = z.strictObject({
  id: authoredIdSchema,
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  summary: z
    .string()
    .check(z.minLength(1), z.maxLength(220), z.describe('One sentence: what the learner will be able to do')),
  topic: z.string().check(z.minLength(1), z.describe('Group in the catalogue, e.g. Thủ tục của người dân')),
  outcomes: z.array(z.string().check(z.minLength(1))).check(z.minLength(2), z.maxLength(8)),
  posts: z
    .array(z.string().check(z.minLength(1)))
    .check(z.minLength(1), z.describe('Job posts the course is for')),
  level: z.enum(['co-ban', 'nang-cao']),
  skills: z._default(z.array(z.string()), []),
  lessons: z.array(authoredIdSchema).check(z.minLength(1), z.describe('Lesson ids in reading order')),
  quiz: quizRulesSchema,
  trainer: z.string().check(z.minLength(1), z.describe('Unit or team answering for the content')),
  version: z
    .string()
    .check(
      z.regex(/^\d{4}\.\d{2}\.\d{2}(?:\.\d+)?$/, { error: 'edition-date' }),
      z.describe('Date of the edition, e.g. 2026.11.25'),
    ),
})

export type Course = z.infer<typeof courseSchema>
export type QuizRules = z.infer<typeof quizRulesSchema>
