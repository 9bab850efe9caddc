import * as z from 'zod/mini'
import { attemptIdSchema, authoredIdSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'

const lessonProgressSchema = z.strictObject({
  openedAt: instantSchema,
  finishedAt: z.optional(instantSchema),
})

const attemptProgressSchema = z.strictObject({
  startedAt: instantSchema,
  submittedAt: z.optional(instantSchema),
  earned: z.optional(z.number()),
  of: z.optional(z.int()),
  isPassed: z.optional(z.boolean()),
  // When it was last decided to mark it again; the marks are those of then.
  remarkedAt: z.optional(instantSchema),
})

/** How far one learner is in one course. Grows only: nothing in it is ever taken back. */
export const courseProgressSchema = z.strictObject({
  courseId: authoredIdSchema,
  lessons: z.record(authoredIdSchema, lessonProgressSchema),
  attempts: z.record(attemptIdSchema, attemptProgressSchema),
  // Opened: a first step was done. Missing where none was.
  practices: z.optional(z.record(authoredIdSchema, lessonProgressSchema)),
})

export type LessonProgress = z.infer<typeof lessonProgressSchema>
export type AttemptProgress = z.infer<typeof attemptProgressSchema>
export type CourseProgress = z.infer<typeof courseProgressSchema>
