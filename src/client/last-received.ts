import type { Instant } from '../domain/shared/time.ts'
import { readNote, writeNote } from './device-note.ts'
import type { Owner } from './device-store.ts'
import { currentOwner } from './remembered-account.ts'

const RECEIVED_KEY = 'lop-hoc-so.received'

/** When the server last received something of this person from this device, by its clock; undefined if never. */
export const lastReceived = (owner: Owner): Instant | undefined => {
  const [whose, at] = readNote(RECEIVED_KEY)?.split(' ') ?? []
  return whose === owner ? at : undefined
}

/** Notes a receipt, unless its owner has left meanwhile. One for a repeat names the first time, and does not put the clock back. */
export const noteReceived = (owner: Owner, at: Instant): void => {
  if (owner !== 'nobody' && owner === currentOwner() && at > (lastReceived(owner) ?? ''))
    writeNote(RECEIVED_KEY, `${owner} ${at}`)
}

export const forgetReceived = (): void => {
  writeNote(RECEIVED_KEY, null)
}
