import { uuidv7 } from 'uuidv7'
import type { AccountView } from '../domain/account/account.ts'
import type { Delivery } from '../domain/account/delivery.ts'
import type { Instant } from '../domain/shared/time.ts'
import type { DeliveryStore } from './delivery-store.ts'

/** How long sealed work may wait on a device that nobody takes online. */
const DELIVERY_DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000

/** Makes a key pair for one sign-in. @returns the half that the device gets */
export const openDelivery = async (
  store: Pick<DeliveryStore, 'keep'>,
  account: AccountView,
  now: Instant,
): Promise<Delivery> => {
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const delivery = {
    id: uuidv7(),
    publicKey: toText(await crypto.subtle.exportKey('raw', pair.publicKey)),
    expiresAt: new Date(Date.parse(now) + DELIVERY_DAYS * DAY_MS).toISOString(),
  }
  const privateKey = toText(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  await store.keep({ ...delivery, account, privateKey })
  return delivery
}

const toText = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64url')
