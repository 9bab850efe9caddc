import * as z from 'zod/mini'
import type { DeliveryStore } from '../../auth/delivery-store.ts'
import { accountViewSchema } from '../../domain/account/account.ts'
import { deliverySchema } from '../../domain/account/delivery.ts'
import { deliveryKey } from './keys.ts'
import { ttlOf } from './stored-instant.ts'
import { getItem, putOnce, type Table } from './table.ts'
import { TTL_ATTRIBUTE } from './table-shape.ts'

const deliveryItemSchema = z.object({
  ...deliverySchema.shape,
  account: accountViewSchema,
  privateKey: z.string(),
})

/** The key pairs that parcels are opened with. */
export const createDeliveryStore = (table: Table): DeliveryStore => ({
  keep: async (delivery) => {
    const item = { ...delivery, [TTL_ATTRIBUTE]: ttlOf(delivery.expiresAt) }
    await putOnce(table, deliveryKey(delivery.id), item)
  },

  find: async (deliveryId) => {
    const item = await getItem(table, deliveryKey(deliveryId))
    return item === undefined ? undefined : deliveryItemSchema.parse(item)
  },
})
