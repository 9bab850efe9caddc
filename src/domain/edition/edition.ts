import * as z from 'zod/mini'
import { authoredIdSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'

export const editionIdSchema = z
  .string()
  .check(z.regex(/^[0-9a-f]{16}$/), z.describe('First 16 hex digits of the SHA-256 of the public key'))

const coordinateSchema = z.string().check(z.regex(/^[\w-]{43}$/), z.describe('32 bytes in base64url'))

/** The public half of an edition's ECDSA P-256 key, as the coordinates of a JSON Web Key (RFC 7518, 6.2.1). */
const publicKeySchema = z.strictObject({ x: coordinateSchema, y: coordinateSchema })

const editionCourseSchema = z.strictObject({
  id: authoredIdSchema,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  checks: z.int().check(z.minimum(0), z.describe('Practice questions in its lessons')),
})

/** Courses carried away in one ZIP file, and the key by which results from there are known. */
export const editionSchema = z.strictObject({
  editionId: editionIdSchema,
  publicKey: publicKeySchema,
  courses: z.array(editionCourseSchema).check(z.minLength(1), z.maxLength(60)),
  madeAt: instantSchema,
  madeBy: z.string().check(z.minLength(1), z.maxLength(80), z.describe('Name of the person, as shown')),
})

export type EditionId = z.infer<typeof editionIdSchema>
export type PublicKey = z.infer<typeof publicKeySchema>
export type EditionCourse = z.infer<typeof editionCourseSchema>
export type Edition = z.infer<typeof editionSchema>

export const EDITION_FORMAT = 'lop-hoc-so/ban-mang-di/1'

/** The file beside an edition that was made on an operator's machine; whoever opens it on the site registers the key. */
export const editionFileSchema = z.strictObject({
  format: z.literal(EDITION_FORMAT),
  publicKey: publicKeySchema,
  courses: editionSchema.shape.courses,
})

export type EditionFile = z.infer<typeof editionFileSchema>
