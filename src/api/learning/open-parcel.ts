import type { DeliveryStore } from '../../auth/delivery-store.ts'
import { fromBase64Url } from '../../contract/base64url.ts'
import type { SealedParcel } from '../../contract/learning/deliver-parcel.ts'
import { type ParcelContent, parcelContentSchema } from '../../contract/learning/parcel-content.ts'
import { CURVE, POINT_BYTES, parcelCipher } from '../../contract/parcel-cipher.ts'
import type { AccountView } from '../../domain/account/account.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import type { Instant } from '../../domain/shared/time.ts'

export interface OpenedParcel {
  /** Whose work it is. */
  account: AccountView
  content: ParcelContent
}

/**
 * Opens a parcel with the key of the sign-in it was sealed for. Fails with `unknown-delivery` when that key was never
 * given out or is over, and with `unreadable-parcel` when anything of the parcel is not as it was sealed.
 */
export const openParcel = async (
  deliveries: Pick<DeliveryStore, 'find'>,
  parcel: SealedParcel,
  now: Instant,
): Promise<Result<OpenedParcel, { code: 'unknown-delivery' | 'unreadable-parcel' }>> => {
  const delivery = await deliveries.find(parcel.deliveryId)
  if (delivery === undefined || delivery.expiresAt <= now) return fail({ code: 'unknown-delivery' })
  const content = parcelContentSchema.safeParse(await unseal(parcel, delivery.privateKey))
  return content.success
    ? succeed({ account: delivery.account, content: content.data })
    : fail({ code: 'unreadable-parcel' })
}

/** @returns undefined for what cannot be opened, whatever is wrong with it: a hint would help a forger only */
const unseal = async (parcel: SealedParcel, privateKeyText: string): Promise<unknown> => {
  const { subtle } = crypto
  const privateKey = await subtle.importKey('pkcs8', fromBase64Url(privateKeyText), CURVE, false, [
    'deriveBits',
  ])
  try {
    const bytes = fromBase64Url(parcel.sealed)
    const point = bytes.subarray(0, POINT_BYTES)
    const publicKey = await subtle.importKey('raw', point, CURVE, false, [])
    const { key, parameters } = await parcelCipher(parcel, { privateKey, publicKey, point })
    const opened = await subtle.decrypt(parameters, key, bytes.subarray(POINT_BYTES))
    return JSON.parse(new TextDecoder().decode(opened))
  } catch {
    return undefined
  }
}
