import * as z from 'zod/mini'
import { accountIdSchema, keyVersionSchema } from '../shared/ids.ts'
import { type Instant, instantSchema } from '../shared/time.ts'

/** Points and pass of one attempt, by whichever key. */
export const marksSchema = z.strictObject({ earned: z.number().check(z.minimum(0)), isPassed: z.boolean() })

export const remarkReasonSchema = z.string().check(
  z.maxLength(300),
  z.refine((reason) => reason.trim().length >= 10),
  z.describe('Why, as the learner reads it; at least 10 letters'),
)

/** One decision to mark a handed-in attempt again, with a key published later. Added to what was, never in its place. */
export const remarkSchema = z.strictObject({
  ...marksSchema.shape,
  keyVersion: keyVersionSchema,
  decidedAt: instantSchema.check(z.describe("By the server's clock; grows from one decision to the next")),
  decidedBy: accountIdSchema,
  reason: remarkReasonSchema,
})

export type Marks = z.infer<typeof marksSchema>
export type Remark = z.infer<typeof remarkSchema>

interface Remarkable extends Marks {
  remarks?: readonly Remark[] | undefined
}

/** The latest decision, whatever the order they stand in; undefined where none was taken. */
export const decidingRemark = ({ remarks = [] }: Pick<Remarkable, 'remarks'>): Remark | undefined =>
  remarks.reduce<Remark | undefined>(
    (latest, remark) => (latest !== undefined && latest.decidedAt > remark.decidedAt ? latest : remark),
    undefined,
  )

/** The marks that count today. */
export const marksOf = (attempt: Remarkable): Marks => {
  const { earned, isPassed } = decidingRemark(attempt) ?? attempt
  return { earned, isPassed }
}

/** The marks that counted before the latest decision. */
export const marksBefore = (attempt: Remarkable): Marks => {
  const latest = decidingRemark(attempt)
  return marksOf({ ...attempt, remarks: attempt.remarks?.filter((remark) => remark !== latest) })
}

/** When a decision taken now counts from: always later than the one before it, however servers' clocks differ. */
export const decisionTime = (attempt: Remarkable, now: Instant): Instant => {
  const latest = decidingRemark(attempt)
  if (latest === undefined || latest.decidedAt < now) return now
  return new Date(Date.parse(latest.decidedAt) + 1).toISOString()
}
