import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'

const pathSchema = z.string().check(z.regex(/^\/[^/]/), z.describe('Address on this site'))

const kitCourseSchema = z.strictObject({
  id: authoredIdSchema,
  title: z.string(),
  summary: z.string(),
  lessons: z.array(pathSchema).check(z.describe('Pages of its lessons, in order')),
  files: z
    .array(pathSchema)
    .check(z.describe('Its other pages and pictures: sources, leaflets, photographs')),
  checks: z.int().check(z.minimum(0)),
})

/** What editions are made of, written with each build: who makes one needs no content, only the finished pages. */
export const editionKitSchema = z.strictObject({
  siteOrigin: z
    .string()
    .check(z.describe('Scheme and host of the published site, for what is not carried away')),
  courses: z.array(kitCourseSchema),
})

export type KitCourse = z.infer<typeof kitCourseSchema>
export type EditionKit = z.infer<typeof editionKitSchema>

export const KIT_PATH = '/mang-di/bo.json'
