import { Cookie, Lucia, type Session, TimeSpan } from 'lucia'
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
  /**
   * @param endsWithBrowser whether the cookie goes when the browser is closed
   * @returns the Set-Cookie value that opens the session
   */
  open(account: AccountView, endsWithBrowser?: boolean): Promise<string>
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
    getSessionAttributes: ({ endsWithBrowser }) => ({ endsWithBrowser }),
  })

  const cookieOf = ({ id, endsWithBrowser }: Pick<Session, 'id' | 'endsWithBrowser'>): string => {
    const cookie = lucia.createSessionCookie(id)
    if (!endsWithBrowser) return cookie.serialize()
    const { maxAge: _, ...attributes } = cookie.attributes
    return new Cookie(cookie.name, cookie.value, attributes).serialize()
  }

  return {
    open: async (account, endsWithBrowser = false) => {
      const { accountId } = account
      const session = await lucia.createSession(
        accountId,
        { account, endsWithBrowser },
        { sessionId: makeSessionId(accountId) },
      )
      return cookieOf(session)
    },

    current: async (cookieHeader) => {
      const sessionId = lucia.readSessionCookie(cookieHeader ?? '')
      if (sessionId === null) return undefined
      const { session, user } = await lucia.validateSession(sessionId)
      if (session === null) return undefined
      const renewedCookie = session.fresh ? cookieOf(session) : undefined
      return { account: user.account, renewedCookie }
    },

    close: async (cookieHeader) => {
      const sessionId = lucia.readSessionCookie(cookieHeader ?? '')
      if (sessionId !== null) await lucia.invalidateSession(sessionId)
      return lucia.createBlankSessionCookie().serialize()
    },
  }
}
