import * as z from 'zod/mini'
import { attemptIdSchema } from '../../domain/shared/ids.ts'
import { statementsSchema } from './record-statements.ts'
import { startSchema } from './start-attempt.ts'
import { submissionSchema } from './submit-attempt.ts'

/** What a parcel holds when it is opened: one request that the device would have made, had its owner stayed. */
export const parcelContentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('statements'), ...statementsSchema.shape }),
  z.strictObject({ kind: z.literal('start'), attemptId: attemptIdSchema, ...startSchema.shape }),
  z.strictObject({ kind: z.literal('submission'), attemptId: attemptIdSchema, ...submissionSchema.shape }),
])

export type ParcelContent = z.infer<typeof parcelContentSchema>
