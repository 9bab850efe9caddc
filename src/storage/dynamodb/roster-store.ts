import * as z from 'zod/mini'
import { type RosterStore, rosterEntrySchema } from '../../domain/attempt/roster-store.ts'
import { rosterKey, rosterPartitions } from './keys.ts'
import { toStoredInstant } from './stored-instant.ts'
import { putOnce, queryAll, type Table } from './table.ts'

const rosterItemSchema = z.object(rosterEntrySchema.shape)

export const createRosterStore = (table: Table): RosterStore => ({
  join: async (courseId, { accountId, displayName }, now) => {
    const joinedMs = toStoredInstant(now)
    await putOnce(table, rosterKey(courseId, accountId), { accountId, displayName, joinedMs })
  },

  learnersOf: async (courseId) => {
    const shards = await Promise.all(rosterPartitions(courseId).map((pk) => queryAll(table, pk)))
    return shards.flat().map(parseEntry)
  },
})

const parseEntry = (item: unknown) => {
  const { accountId, displayName } = rosterItemSchema.parse(item)
  return { accountId, displayName }
}
