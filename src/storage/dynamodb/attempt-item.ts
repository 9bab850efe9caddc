import * as z from 'zod/mini'
import type { SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import { submittedAttemptSchema } from '../../domain/attempt/submitted-attempt.ts'
import { deflated, inflated } from './deflated.ts'
import { fromStoredInstant, storedInstantSchema, toStoredInstant } from './stored-instant.ts'
import { fromStoredRemark, storedRemarkSchema, toStoredRemark } from './stored-remark.ts'

/**
 * A handed-in attempt in less than 1 KB, so that keeping one costs one write unit: the answers are compressed. Ten
 * long typed answers may cost a second unit.
 */
const attemptItemSchema = z.object({
  ...z.pick(submittedAttemptSchema, {
    attemptId: true,
    accountId: true,
    courseId: true,
    keyVersion: true,
    earned: true,
    of: true,
    isPassed: true,
  }).shape,
  answers: z.instanceof(Uint8Array),
  late: z.optional(z.instanceof(Uint8Array)),
  // Not there before an attempt is marked again for the first time.
  remarks: z.optional(z.array(storedRemarkSchema)),
  // Of the note that the attempt began, in whose place this item stands.
  startedMs: z.optional(storedInstantSchema),
  submittedMs: storedInstantSchema,
  deviceSubmittedMs: storedInstantSchema,
})

export const toAttemptItem = (attempt: SubmittedAttempt): z.infer<typeof attemptItemSchema> => {
  const { responses, late, startedAt, submittedAt, deviceSubmittedAt, remarks, ...kept } = attempt
  return {
    ...kept,
    ...(remarks !== undefined && { remarks: remarks.map(toStoredRemark) }),
    answers: deflated(responses),
    ...(late !== undefined && { late: deflated(late) }),
    ...(startedAt !== undefined && { startedMs: toStoredInstant(startedAt) }),
    submittedMs: toStoredInstant(submittedAt),
    deviceSubmittedMs: toStoredInstant(deviceSubmittedAt),
  }
}

/** Whether the item of an attempt holds its answers, or only that it has begun. */
export const isHandedIn = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && 'answers' in item

/** Reads a handed-in attempt. Throws when it is not one. */
export const parseAttemptItem = (item: unknown): SubmittedAttempt => {
  const { answers, late, startedMs, submittedMs, deviceSubmittedMs, remarks, ...kept } =
    attemptItemSchema.parse(item)
  return submittedAttemptSchema.parse({
    ...kept,
    ...(remarks !== undefined && { remarks: remarks.map(fromStoredRemark) }),
    responses: inflated(answers),
    ...(late !== undefined && { late: inflated(late) }),
    ...(startedMs !== undefined && { startedAt: fromStoredInstant(startedMs) }),
    submittedAt: fromStoredInstant(submittedMs),
    deviceSubmittedAt: fromStoredInstant(deviceSubmittedMs),
  })
}
