import { createHash, randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { type AccountId, accountIdSchema } from '../domain/shared/ids.ts'
import type { SessionKey } from './session-store.ts'

const SECRET_BYTES = 20
const secretSchema = z.string().check(z.regex(/^[0-9a-f]{40}$/))

/**
 * What the browser holds: the account, a dot, and 160 random bits. The account in front makes every look-up one read
 * of a known place and lets all sessions of an account be found without an index.
 */
export const makeSessionId = (accountId: AccountId): string =>
  `${accountId}.${randomBytes(SECRET_BYTES).toString('hex')}`

/** Where the session with this id is kept; undefined when the text is not a session id. */
export const sessionKeyOf = (sessionId: string): SessionKey | undefined => {
  const [account, secret, ...rest] = sessionId.split('.')
  const accountId = accountIdSchema.safeParse(account)
  if (!accountId.success || !secretSchema.safeParse(secret).success || rest.length > 0) return undefined
  return { accountId: accountId.data, sessionHash: createHash('sha256').update(sessionId).digest('hex') }
}
