import { Lucia, TimeSpan } from 'lucia'
import type { AccountView } from '../domain/account/account.ts'
import { luciaAdapterOf } from './lucia-adapter.ts'
import { makeSessionId } from './session-id.ts'
import type { SessionStore } from './session-store.ts'

/** How long a session lives after it was last renewed; it is renewed once half of this has passed. */
const SESSION_DAYS = 14

interface CurrentSession {
  account: AccountView
  /** A Set-Cookie value to send along when the session was just renewed, so that cookie and store end together. */
  renewedCookie: string | undefined
}

/** Signed-in browsers. Cookies are whole header values, to be sent and read as they are. */
export interface Sessions {
  /** @returns the Set-Cookie value that opens the session */
  open(account: AccountView): Promise<string>
  /** @returns undefined when nobody is signed in: no cookie, a forged or closed one, or an expired session */
  current(cookieHeader: string | undefined): Promise<CurrentSession | undefined>
  /** Harmless when there is no session. @returns the Set-Cookie value that removes the cookie */
  close(cookieHeader: string | undefined): Promise<string>
}

/**
 * @param isSecure false only on http://localhost, where browsers refuse the `__Host-` prefix and some refuse Secure
 */
export const createSessions = (store: SessionStore, { isSecure }: { isSecure: boolean }): Sessions => {
  const lucia = new Lucia(luciaAdapterOf(store), {
    sessionExpiresIn: new TimeSpan(SESSION_DAYS, 'd'),
    // https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes
    sessionCookie: { name: isSecure ? '__Host-session' : 'session', attributes: { secure: isSecure } },
    getUserAttributes: ({ account }) => ({ account }),
  })

  return {
    open: async (account) => {
      const { accountId } = account
      const { id } = await lucia.createSession(
        accountId,
        { account },
        { sessionId: makeSessionId(accountId) },
      )
      return lucia.createSessionCookie(id).serialize()
    },

    current: async (cookieHeader) => {
      const sessionId = lucia.readSessionCookie(cookieHeader ?? '')
      if (sessionId === null) return undefined
      const { session, user } = await lucia.validateSession(sessionId)
      if (session === null) return undefined
      const renewedCookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : undefined
      return { account: user.account, renewedCookie }
    },

    close: async (cookieHeader) => {
      const sessionId = lucia.readSessionCookie(cookieHeader ?? '')
      if (sessionId !== null) await lucia.invalidateSession(sessionId)
      return lucia.createBlankSessionCookie().serialize()
    },
  }
}
