import * as z from 'zod/mini'
import { type Delivery, deliverySchema } from '../domain/account/delivery.ts'
import { type AccountId, accountIdSchema } from '../domain/shared/ids.ts'
import { readNote, writeNote } from './device-note.ts'

const DELIVERY_KEY = 'lop-hoc-so.delivery'

const keptSchema = z.object({ accountId: accountIdSchema, delivery: deliverySchema })

/** The key that work of this person is sealed with; undefined where they signed in before there were such keys. */
export const readDelivery = (accountId: AccountId): Delivery | undefined => {
  try {
    const kept = keptSchema.safeParse(JSON.parse(readNote(DELIVERY_KEY) ?? 'null')).data
    return kept?.accountId === accountId ? kept.delivery : undefined
  } catch {
    return undefined
  }
}

export const writeDelivery = (accountId: AccountId, delivery: Delivery): void => {
  writeNote(DELIVERY_KEY, JSON.stringify({ accountId, delivery }))
}

export const forgetDelivery = (): void => {
  writeNote(DELIVERY_KEY, null)
}
