import type { AccountView } from '../domain/account/account.ts'
import type { AccountId } from '../domain/shared/ids.ts'
import type { Instant } from '../domain/shared/time.ts'

/** Names a session without giving it away: whoever reads the store cannot sign in with what is in it. */
export interface SessionKey {
  accountId: AccountId
  /** SHA-256 of the session id, in hex. */
  sessionHash: string
}

interface StoredSession {
  /**
   * A copy, so that a signed-in request costs one read. Whatever changes an account (role, name, password) must
   * therefore call `closeAll`, or open sessions go on with the old account.
   */
  account: AccountView
  expiresAt: Instant
  /** Set where several people use the browser: its cookie must not outlive the browser's closing. */
  endsWithBrowser?: true | undefined
}

export interface SessionStore {
  /** May still return a session that has expired: whoever asks compares the time. */
  find(key: SessionKey): Promise<StoredSession | undefined>
  open(key: SessionKey, session: StoredSession): Promise<void>
  /** Moves the end of a session. A session closed meanwhile stays closed. */
  extend(key: SessionKey, expiresAt: Instant): Promise<void>
  close(key: SessionKey): Promise<void>
  closeAll(accountId: AccountId): Promise<void>
}
