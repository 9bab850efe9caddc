import * as z from 'zod/mini'
import { usernameSchema } from '../account/account.ts'
import { authoredIdSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'
import { editionIdSchema } from './edition.ts'

export const classIdSchema = z.uuidv7().check(z.describe('UUIDv7 the device chose when the class began'))

/** One check answered in class. Each check is answered once by each learner. */
const classAnswerSchema = z.strictObject({
  courseId: authoredIdSchema,
  lessonId: authoredIdSchema,
  checkId: authoredIdSchema,
  choiceId: authoredIdSchema,
  isRight: z.boolean(),
  answeredAt: instantSchema.check(z.describe('By the clock of a device that may be wrong')),
})

const classLearnerSchema = z.strictObject({
  learnerId: z.uuidv7().check(z.describe('UUIDv7 the device chose for this person in this class')),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  username: z.optional(usernameSchema.check(z.describe('As typed in class; nobody has proved it'))),
  answers: z.array(classAnswerSchema).check(z.maxLength(400)),
})

/** What one class did with an edition. Nothing in here changes on parsing: the signature is over these very values. */
export const classResultSchema = z.strictObject({
  editionId: editionIdSchema,
  classId: classIdSchema,
  className: z.string().check(z.minLength(1), z.maxLength(80)),
  place: z.string().check(z.maxLength(120), z.describe('Village or commune; may be empty')),
  startedAt: instantSchema,
  learners: z.array(classLearnerSchema).check(z.minLength(1), z.maxLength(200)),
})

export const CLASS_RESULT_FORMAT = 'lop-hoc-so/ket-qua-lop/1'

/** The file a class brings home. */
export const signedResultSchema = z.strictObject({
  format: z.literal(CLASS_RESULT_FORMAT),
  result: classResultSchema,
  signature: z
    .string()
    .check(z.regex(/^[\w-]{86}$/), z.describe('ECDSA P-256, SHA-256, of the canonical JSON; base64url')),
})

export type ClassAnswer = z.infer<typeof classAnswerSchema>
export type ClassLearner = z.infer<typeof classLearnerSchema>
export type ClassResult = z.infer<typeof classResultSchema>
export type SignedResult = z.infer<typeof signedResultSchema>
