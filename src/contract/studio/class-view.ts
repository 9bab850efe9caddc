import * as z from 'zod/mini'
import { classIdSchema } from '../../domain/edition/class-result.ts'
import { editionIdSchema } from '../../domain/edition/edition.ts'
import { authoredIdSchema } from '../../domain/shared/ids.ts'
import { instantSchema } from '../../domain/shared/time.ts'

/** A class as the list of imported classes shows it. */
export const importedClassSchema = z.strictObject({
  editionId: editionIdSchema,
  classId: classIdSchema,
  className: z.string(),
  place: z.string(),
  startedAt: instantSchema,
  learners: z.int(),
  answers: z.int(),
  firstImportedAt: instantSchema,
})

const standingSchema = z.strictObject({
  courseId: authoredIdSchema,
  title: z.string(),
  answered: z.int(),
  right: z.int(),
  checks: z.int().check(z.describe('How many the course has in that edition')),
})

/** A class with everybody in it. */
export const classViewSchema = z.strictObject({
  ...importedClassSchema.shape,
  people: z.array(
    z.strictObject({
      learnerId: z.string(),
      name: z.string(),
      username: z.optional(z.string()),
      courses: z.array(standingSchema),
    }),
  ),
})

export type ImportedClassView = z.infer<typeof importedClassSchema>
export type ClassView = z.infer<typeof classViewSchema>
