import type { Adapter, Lucia } from 'lucia'
import type { AccountView } from '../domain/account/account.ts'
import { sessionKeyOf } from './session-id.ts'
import type { SessionKey, SessionStore } from './session-store.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<{ endsWithBrowser: boolean }, { account: AccountView }>
    DatabaseUserAttributes: { account: AccountView }
    DatabaseSessionAttributes: { account: AccountView; endsWithBrowser: boolean }
  }
}

/** Lets Lucia keep its sessions in our store. Lucia knows session ids; the store only ever sees their hashes. */
export const luciaAdapterOf = (store: SessionStore): Adapter => ({
  getSessionAndUser: async (sessionId) => {
    const key = sessionKeyOf(sessionId)
    const stored = key && (await store.find(key))
    if (stored === undefined) return [null, null]
    const { account, expiresAt, endsWithBrowser = false } = stored
    const userId = account.accountId
    return [
      { id: sessionId, userId, expiresAt: new Date(expiresAt), attributes: { account, endsWithBrowser } },
      { id: userId, attributes: { account } },
    ]
  },

  setSession: ({ id, expiresAt, attributes }) =>
    store.open(keyOf(id), {
      account: attributes.account,
      expiresAt: expiresAt.toISOString(),
      ...(attributes.endsWithBrowser && { endsWithBrowser: true }),
    }),

  updateSessionExpiration: (sessionId, expiresAt) => store.extend(keyOf(sessionId), expiresAt.toISOString()),

  deleteSession: async (sessionId) => {
    const key = sessionKeyOf(sessionId)
    if (key !== undefined) await store.close(key)
  },

  deleteUserSessions: (accountId) => store.closeAll(accountId),

  getUserSessions: () =>
    Promise.reject(new Error('Session ids cannot be listed: only their hashes are kept')),

  // The table's TTL does this.
  deleteExpiredSessions: () => Promise.resolve(),
})

const keyOf = (sessionId: string): SessionKey => {
  const key = sessionKeyOf(sessionId)
  if (key === undefined) throw new Error('A session id made here is not well formed')
  return key
}
