import * as z from 'zod/mini'
import type { HeldAnswers } from '../../domain/attempt/held-answers.ts'
import { openAnswerSchema } from '../../domain/attempt/open-attempt.ts'
import { authoredIdSchema } from '../../domain/shared/ids.ts'
import type { Instant } from '../../domain/shared/time.ts'
import { deflated, inflated } from './deflated.ts'
import { fromStoredInstant, storedInstantSchema, toStoredInstant } from './stored-instant.ts'

const openItemSchema = z.object({
  courseId: authoredIdSchema,
  /** Copied from the attempt once it has begun, so that further answers need not read it again. */
  isBegun: z.optional(z.literal(true)),
  deadlineMs: z.optional(storedInstantSchema),
  /** Counts the writes; each says on which one it builds. */
  revision: z.int(),
  inTime: z.instanceof(Uint8Array),
  late: z.optional(z.instanceof(Uint8Array)),
})

/** The answers of an attempt under way, with what is needed to take more in. */
export interface OpenItem extends HeldAnswers {
  courseId: string
  isBegun: boolean
  deadline: Instant | undefined
  revision: number
}

/** Ten answers fit into one write unit; those in time no longer need the moment they came. */
export const toOpenItem = (open: OpenItem): z.infer<typeof openItemSchema> => ({
  courseId: open.courseId,
  ...(open.isBegun && { isBegun: true }),
  ...(open.deadline !== undefined && { deadlineMs: toStoredInstant(open.deadline) }),
  revision: open.revision,
  inTime: deflated(open.inTime.map(({ receivedAt: _, ...answer }) => answer)),
  ...(open.late.length > 0 && { late: deflated(open.late) }),
})

/** Reads a stored item. Throws when it is not one. */
export const parseOpenItem = (item: unknown): OpenItem => {
  const { courseId, isBegun, deadlineMs, revision, inTime, late } = openItemSchema.parse(item)
  return {
    courseId,
    isBegun: isBegun ?? false,
    deadline: deadlineMs === undefined ? undefined : fromStoredInstant(deadlineMs),
    revision,
    inTime: z.array(openAnswerSchema).parse(inflated(inTime)),
    late: late === undefined ? [] : z.array(openAnswerSchema).parse(inflated(late)),
  }
}
