import * as z from 'zod/mini'
import type { SessionKey, SessionStore } from '../../auth/session-store.ts'
import { accountViewSchema } from '../../domain/account/account.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { type ItemKey, sessionKey } from './keys.ts'
import { ttlOf } from './stored-instant.ts'
import { deleteItem, getItem, putOnce, queryAll, type Table, updateItem } from './table.ts'
import { TTL_ATTRIBUTE } from './table-shape.ts'

const sessionItemSchema = z.object({
  account: accountViewSchema,
  expiresAt: instantSchema,
  endsWithBrowser: z.optional(z.literal(true)),
})
const itemKeySchema = z.object({ pk: z.string(), sk: z.string() })

export const createSessionStore = (table: Table): SessionStore => {
  const keyOf = ({ accountId, sessionHash }: SessionKey): ItemKey => sessionKey(accountId, sessionHash)

  return {
    find: async (key) => {
      const item = await getItem(table, keyOf(key))
      if (item === undefined) return undefined
      return sessionItemSchema.parse(item)
    },

    open: async (key, session) => {
      await putOnce(table, keyOf(key), { ...session, [TTL_ATTRIBUTE]: ttlOf(session.expiresAt) })
    },

    extend: async (key, expiresAt) => {
      await updateItem(table, keyOf(key), {
        UpdateExpression: 'SET expiresAt = :at, #ttl = :ttl',
        // Without this a session closed a moment ago would come back, for an update creates what is missing.
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#ttl': TTL_ATTRIBUTE },
        ExpressionAttributeValues: { ':at': expiresAt, ':ttl': ttlOf(expiresAt) },
      })
    },

    close: (key) => deleteItem(table, keyOf(key)),

    closeAll: async (accountId) => {
      const { pk } = sessionKey(accountId, '')
      const items = await queryAll(table, pk)
      await Promise.all(items.map((item) => deleteItem(table, itemKeySchema.parse(item))))
    },
  }
}
