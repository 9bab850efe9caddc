import { fromBase64Url, toBase64Url } from '../../contract/base64url.ts'
import type { SealedParcel } from '../../contract/learning/deliver-parcel.ts'
import type { ParcelContent } from '../../contract/learning/parcel-content.ts'
import { CURVE, parcelCipher } from '../../contract/parcel-cipher.ts'
import type { Delivery } from '../../domain/account/delivery.ts'
import { newId } from '../new-id.ts'

/** Seals work so that nobody on this device can read it again, not even its owner: only the server can open it. */
export const sealParcel = async (
  content: ParcelContent,
  { id: deliveryId, publicKey }: Pick<Delivery, 'id' | 'publicKey'>,
): Promise<SealedParcel> => {
  const { subtle } = crypto
  const ids = { parcelId: newId(), deliveryId }
  const servers = await subtle.importKey('raw', fromBase64Url(publicKey), CURVE, false, [])
  const own = await subtle.generateKey(CURVE, false, ['deriveBits'])
  const point = new Uint8Array(await subtle.exportKey('raw', own.publicKey))
  const ends = { privateKey: own.privateKey, publicKey: servers, point }
  const { key, parameters } = await parcelCipher(ids, ends)
  const closed = await subtle.encrypt(parameters, key, new TextEncoder().encode(JSON.stringify(content)))
  return { ...ids, sealed: toBase64Url(new Uint8Array([...point, ...new Uint8Array(closed)])) }
}
