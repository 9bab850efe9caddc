import type { Owner } from './device-store.ts'
import { localNote } from './local-note.ts'

/** Also watched by other tabs through the `storage` event. */
export const ACCOUNT_KEY = 'lop-hoc-so.account'

const note = localNote(ACCOUNT_KEY)

/** The account view of the person signed in here, as it was written; null for nobody. Holds no secret. */
export const readRememberedAccount = note.read

export const writeRememberedAccount = (json: string | null): void => {
  note.write(json)
  // For the name in the header, whose script stands in the page and imports nothing.
  globalThis.dispatchEvent?.(new Event(ACCOUNT_KEY))
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
