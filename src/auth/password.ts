import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const argon2Async = promisify(argon2)

/**
 * Argon2id at the strength OWASP recommends as a minimum: 19 MiB, 2 passes, 1 lane.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const STRENGTH = { memory: 19_456, passes: 2, parallelism: 1 }
const SALT_BYTES = 16
const HASH_BYTES = 32

/** Checked when the user name is unknown, so that the time of the reply does not tell which names exist. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** @returns a PHC string: algorithm, strength, salt and hash in one text */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(password, salt, STRENGTH, HASH_BYTES)
  const { memory, passes, parallelism } = STRENGTH
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${toBase64(salt)}$${toBase64(hash)}`
}

/**
 * Whether the password is the one that was hashed. Takes the same time when there is no hash to check against.
 * Throws when the hash is not a PHC string of Argon2id version 19.
 */
export const isPasswordRight = async (password: string, phcString: string | undefined): Promise<boolean> => {
  const [, memory, passes, parallelism, salt, hash] = PHC_PATTERN.exec(phcString ?? NOBODYS_HASH) ?? []
  if (salt === undefined || hash === undefined)
    throw new Error('A stored password hash is not an Argon2id PHC string')
  const strength = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const expected = Buffer.from(hash, 'base64')
  const given = await derive(password, Buffer.from(salt, 'base64'), strength, expected.length)
  return timingSafeEqual(given, expected) && phcString !== undefined
}

const PHC_PATTERN = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

// Phones and computers compose Vietnamese letters differently; NFKC makes the same typing the same bytes.
const derive = (
  password: string,
  nonce: Buffer,
  strength: typeof STRENGTH,
  tagLength: number,
): Promise<Buffer> =>
  argon2Async('argon2id', { message: password.normalize('NFKC'), nonce, tagLength, ...strength })

// PHC strings hold base64 without padding.
const toBase64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
