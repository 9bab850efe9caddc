import { canonicalJson } from './canonical-json.ts'
import type { ClassResult } from './class-result.ts'
import type { PublicKey } from './edition.ts'

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const

/** An edition's whole key. It travels inside the edition: it shows that a file was not altered, not who made it. */
export interface PrivateKey extends PublicKey {
  /** 32 bytes in base64url. */
  d: string
}

/** @returns the signature in base64url, over the canonical JSON of the result */
export const signResult = async ({ x, y, d }: PrivateKey, result: ClassResult): Promise<string> => {
  const key = await crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y, d }, CURVE, false, [
    'sign',
  ])
  return toBase64Url(new Uint8Array(await crypto.subtle.sign(SIGNING, key, signedBytes(result))))
}

/** Whether the result is exactly what was signed with the edition's key. */
export const isSignedBy = async (
  { x, y }: PublicKey,
  result: ClassResult,
  signature: string,
): Promise<boolean> => {
  const key = await crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y }, CURVE, false, [
    'verify',
  ])
  return crypto.subtle.verify(SIGNING, key, fromBase64Url(signature), signedBytes(result))
}

/** A new key for one edition. */
export const newEditionKey = async (): Promise<PrivateKey> => {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
  const { x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  if (x === undefined || y === undefined || d === undefined)
    throw new Error('A key of the curve has x, y and d')
  return { x, y, d }
}

const signedBytes = (result: ClassResult) => new TextEncoder().encode(canonicalJson(result))

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
