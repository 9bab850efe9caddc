import type { EditionId, PublicKey } from './edition.ts'

/** The id of an edition follows from its key, so that nobody can register another key under the same id. */
export const editionIdOf = async ({ x, y }: PublicKey): Promise<EditionId> =>
  (await sha256Hex(`${x}.${y}`)).slice(0, 16)

/** SHA-256 of a text in UTF-8, as 64 hex digits. WebCrypto is the same in browsers and on the server. */
export const sha256Hex = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
