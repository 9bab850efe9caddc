import * as z from 'zod/mini'
import { type Remark, remarkSchema } from '../../domain/attempt/remark.ts'
import { fromStoredInstant, storedInstantSchema, toStoredInstant } from './stored-instant.ts'

/** A decision to mark again, as it stands in the list of the attempt's item. */
export const storedRemarkSchema = z.object({
  ...z.omit(remarkSchema, { decidedAt: true }).shape,
  decidedMs: storedInstantSchema,
})

type StoredRemark = z.infer<typeof storedRemarkSchema>

export const toStoredRemark = ({ decidedAt, ...remark }: Remark): StoredRemark => ({
  ...remark,
  decidedMs: toStoredInstant(decidedAt),
})

export const fromStoredRemark = ({ decidedMs, ...remark }: StoredRemark): Remark => ({
  ...remark,
  decidedAt: fromStoredInstant(decidedMs),
})
