/*
 * Real signatures with keys made for this page and gone with it. Nobody is behind them: what they prove is only that the
 * words are those that were signed, which is what a learner has to see fail.
 */
const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const

const keys = new Map<string, Promise<CryptoKeyPair>>()
const signatures = new Map<string, Promise<ArrayBuffer>>()

/** Whether the text of now is still, to the letter, the one that was signed with this certificate. */
export const isAsSigned = async (option: string, signedText: string, textNow: string): Promise<boolean> => {
  const { publicKey } = await once(keys, option, makeKey)
  const signature = await once(signatures, `${option}\n${signedText}`, () => sign(option, signedText))
  return await crypto.subtle.verify(SIGNING, publicKey, signature, bytesOf(textNow))
}

/** The seal of a text as people can compare it: eight signs of its SHA-256, which one letter changes altogether. */
export const sealOf = async (text: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text)))
  const signs = [...digest.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0'))
  return `${signs.slice(0, 2).join('')} ${signs.slice(2).join('')}`.toUpperCase()
}

const makeKey = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(KEY, false, ['sign', 'verify'])

const sign = async (option: string, text: string): Promise<ArrayBuffer> => {
  const { privateKey } = await once(keys, option, makeKey)
  return await crypto.subtle.sign(SIGNING, privateKey, bytesOf(text))
}

// As a file keeps them: two ways to write one Vietnamese letter are not two documents.
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text.normalize('NFC'))

const once = <Value>(
  made: Map<string, Promise<Value>>,
  name: string,
  make: () => Promise<Value>,
): Promise<Value> => {
  const before = made.get(name)
  if (before !== undefined) return before
  const now = make()
  made.set(name, now)
  return now
}
