import type { Instant } from '../domain/shared/time.ts'
import type { Owner } from './device-store.ts'
import { localNote } from './local-note.ts'

const note = localNote('lop-hoc-so.received')

/** When the server last received something of this person from this device, by its clock; undefined if never. */
export const lastReceived = (owner: Owner): Instant | undefined => {
  const [whose, at] = note.read()?.split(' ') ?? []
  return whose === owner ? at : undefined
}

/** Notes a receipt. One for a repeat names the first time, and does not put the clock back. */
export const noteReceived = (owner: Owner, at: Instant): void => {
  if (owner !== 'nobody' && at > (lastReceived(owner) ?? '')) note.write(`${owner} ${at}`)
}

export const forgetReceived = (): void => note.write(null)
