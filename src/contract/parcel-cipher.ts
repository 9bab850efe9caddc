import type { SealedParcel } from './learning/deliver-parcel.ts'

/** An uncompressed point of P-256. */
export const POINT_BYTES = 65

export const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const

interface Ends {
  /** One's own. */
  privateKey: CryptoKey
  /** The other end's. */
  publicKey: CryptoKey
  /** The point made for this parcel alone. */
  point: BufferSource
}

/**
 * The key and the parameters of AES-GCM for one parcel, the same at both ends: ECDH of a pair made for it alone with the
 * pair of the delivery, then HKDF-SHA-256 (RFC 5869). It opens under its own ids only.
 */
export const parcelCipher = async (
  { parcelId, deliveryId }: Pick<SealedParcel, 'parcelId' | 'deliveryId'>,
  { privateKey, publicKey, point }: Ends,
): Promise<{ key: CryptoKey; parameters: AesGcmParams }> => {
  const { subtle } = crypto
  const bound = new TextEncoder().encode(`${deliveryId} ${parcelId}`)
  const secret = await subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256)
  const material = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const key = await subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: point, info: bound },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  // No two parcels have the same key, so none needs a nonce of its own.
  return { key, parameters: { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: bound } }
}
