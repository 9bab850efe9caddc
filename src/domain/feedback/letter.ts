import * as z from 'zod/mini'
import { accountIdSchema, authoredIdSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** What somebody, known or not, says of a lesson. */
export const letterSchema = z
  .strictObject({
    letterId: z.uuidv7().check(z.describe('UUIDv7 the device chose: sent twice it is one letter')),
    courseId: authoredIdSchema,
    lessonId: authoredIdSchema,
    verdict: z.optional(z.enum(['useful', 'unclear'])),
    note: z.optional(words(1000)),
    contact: z.optional(words(120).check(z.describe('How to answer; only trainers see it'))),
  })
  .check(
    z.refine(({ verdict, note }) => verdict !== undefined || note !== undefined, {
      error: 'says-nothing',
      path: ['note'],
    }),
  )

/** What came of a letter, in the order in which a trainer goes on. */
export const answerStateSchema = z.enum(['new', 'looking', 'answered', 'mended', 'set-aside'])

export const answerSchema = z.strictObject({
  state: answerStateSchema,
  reply: z.optional(words(1000).check(z.describe('For who wrote, if they were signed in'))),
  by: z.string().check(z.describe('Display name of the trainer')),
  at: instantSchema,
})

/** A letter as it was received. */
export const receivedLetterSchema = z.strictObject({
  ...letterSchema.shape,
  receivedAt: instantSchema,
  accountId: z.optional(accountIdSchema.check(z.describe('Of who was signed in when it was sent'))),
  answer: z.optional(answerSchema.check(z.describe('Left out while nobody has looked'))),
})

export type Letter = z.infer<typeof letterSchema>
export type Answer = z.infer<typeof answerSchema>
export type AnswerState = z.infer<typeof answerStateSchema>
export type ReceivedLetter = z.infer<typeof receivedLetterSchema>

/** Whether a trainer should read it: a verdict alone is only counted. */
export const hasWords = ({ note, contact }: Pick<Letter, 'note' | 'contact'>): boolean =>
  note !== undefined || contact !== undefined

/** Whether it still waits for somebody. */
export const isOpen = ({ answer }: Pick<ReceivedLetter, 'answer'>): boolean =>
  answer === undefined || answer.state === 'new' || answer.state === 'looking'
