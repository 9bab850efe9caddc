import * as z from 'zod/mini'
import type { BegunAttempt } from '../../domain/attempt/attempt-store.ts'
import { authoredIdSchema, keyVersionSchema } from '../../domain/shared/ids.ts'
import { fromStoredInstant, storedInstantSchema, toStoredInstant } from './stored-instant.ts'

const begunItemSchema = z.object({
  courseId: authoredIdSchema,
  keyVersion: keyVersionSchema,
  startedMs: storedInstantSchema,
  deadlineMs: z.optional(storedInstantSchema),
})

/** What an attempt's item holds until it is handed in: which course and which bank its id stands for, and since when. */
export const toBegunItem = (begun: BegunAttempt): z.infer<typeof begunItemSchema> => ({
  courseId: begun.courseId,
  keyVersion: begun.keyVersion,
  startedMs: toStoredInstant(begun.startedAt),
  ...(begun.deadline !== undefined && { deadlineMs: toStoredInstant(begun.deadline) }),
})

/** Reads the item of an attempt under way. Throws when it is not one. */
export const parseBegunItem = (item: unknown): BegunAttempt => {
  const { courseId, keyVersion, startedMs, deadlineMs } = begunItemSchema.parse(item)
  return {
    courseId,
    keyVersion,
    startedAt: fromStoredInstant(startedMs),
    ...(deadlineMs !== undefined && { deadline: fromStoredInstant(deadlineMs) }),
  }
}
