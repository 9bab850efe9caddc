import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'

/** What a device keeps of a course to do the whole of it without a network; written for each build. */
export const coursePackSchema = z.strictObject({
  courseId: authoredIdSchema,
  title: z.string(),
  version: z.string().check(z.describe('Changes when any file of the pack does')),
  files: z.array(
    z.strictObject({
      path: z.string().check(z.regex(/^\/[^/]/), z.describe('Address on this site')),
      version: z.string().check(z.describe('First hex digits of the SHA-256 of the content')),
      bytes: z.int().check(z.minimum(0), z.describe('On the wire, compressed, headers included')),
    }),
  ),
})

export type CoursePack = z.infer<typeof coursePackSchema>

/** Bytes that keeping a course takes from the network. */
export const packBytes = ({ files }: Pick<CoursePack, 'files'>): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0)
