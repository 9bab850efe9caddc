import type { Owner } from './device-store.ts'

/** Also watched by other tabs through the `storage` event. */
export const ACCOUNT_KEY = 'lop-hoc-so.account'

// For browsers that refuse localStorage: remembered until the page closes.
let inMemory: string | null = null

/** The account view of the person signed in here, as it was written; null for nobody. Holds no secret. */
export const readRememberedAccount = (): string | null => {
  try {
    return localStorage.getItem(ACCOUNT_KEY)
  } catch {
    return inMemory
  }
}

export const writeRememberedAccount = (json: string | null): void => {
  inMemory = json
  try {
    if (json === null) localStorage.removeItem(ACCOUNT_KEY)
    else localStorage.setItem(ACCOUNT_KEY, json)
  } catch {
    // Kept in memory above.
  }
}

/** Whose record is being made now. Reads the id alone, so that a lesson page need not carry Zod. */
export const currentOwner = (): Owner => {
  const json = readRememberedAccount()
  if (json === null) return 'nobody'
  try {
    const account: unknown = JSON.parse(json)
    const isAccount = typeof account === 'object' && account !== null && 'accountId' in account
    return isAccount && typeof account.accountId === 'string' ? account.accountId : 'nobody'
  } catch {
    return 'nobody'
  }
}
