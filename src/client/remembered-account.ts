import { readNote, writeNote } from './device-note.ts'
import type { Owner } from './device-store.ts'
import { wasBrowserClosed } from './shared-device.ts'

/** Also watched by other tabs through the `storage` event. */
export const ACCOUNT_KEY = 'lop-hoc-so.account'

/** The account view of the person signed in here, as it was written; null for nobody. Holds no secret. */
export const readRememberedAccount = (): string | null => (wasBrowserClosed() ? null : readNote(ACCOUNT_KEY))

export const writeRememberedAccount = (json: string | null): void => {
  writeNote(ACCOUNT_KEY, json)
  // For the name in the header, whose script stands in the page and imports nothing.
  globalThis.dispatchEvent?.(new Event(ACCOUNT_KEY))
}

/** Whose record is being made now. Reads the id alone, so that a lesson page need not carry Zod. */
export const currentOwner = (): Owner => ownerIn(readRememberedAccount())

/** Whose account is written here, also where the browser was closed over it and nobody may see it any more. */
export const writtenOwner = (): Owner => ownerIn(readNote(ACCOUNT_KEY))

const ownerIn = (json: string | null): Owner => {
  if (json === null) return 'nobody'
  try {
    const account: unknown = JSON.parse(json)
    const isAccount = typeof account === 'object' && account !== null && 'accountId' in account
    return isAccount && typeof account.accountId === 'string' ? account.accountId : 'nobody'
  } catch {
    return 'nobody'
  }
}
