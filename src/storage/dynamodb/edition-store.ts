import * as z from 'zod/mini'
import { editionSchema } from '../../domain/edition/edition.ts'
import type { EditionStore } from '../../domain/edition/edition-store.ts'
import { editionKey } from './keys.ts'
import { fromStoredInstant, storedInstantSchema, toStoredInstant } from './stored-instant.ts'
import { getItem, putOnce, type Table } from './table.ts'

const editionItemSchema = z.object({
  ...z.omit(editionSchema, { madeAt: true }).shape,
  madeMs: storedInstantSchema,
})

/** Editions, one item each. What was registered first stays: results are checked against it for ever. */
export const createEditionStore = (table: Table): EditionStore => {
  const find: EditionStore['find'] = async (editionId) => {
    const item = await getItem(table, editionKey(editionId))
    if (item === undefined) return undefined
    const { madeMs, publicKey, courses, madeBy } = editionItemSchema.parse(item)
    return { editionId, publicKey, courses, madeAt: fromStoredInstant(madeMs), madeBy }
  }
  return {
    find,
    register: async (edition) => {
      const { madeAt, ...kept } = edition
      await putOnce(table, editionKey(edition.editionId), { ...kept, madeMs: toStoredInstant(madeAt) })
      return (await find(edition.editionId)) ?? edition
    },
  }
}
