import type { Delivery } from '../domain/account/delivery.ts'
import type { AccountId } from '../domain/shared/ids.ts'
import type { Instant } from '../domain/shared/time.ts'
import { readNote, writeNote } from './device-note.ts'

const LEAVING_KEY = 'lop-hoc-so.leaving'
const COUNT_KEY = 'lop-hoc-so.leavings'

/** What is still to be done after somebody left this device, or may have; each part goes when it is done. */
export interface Leaving {
  /** Whose work is not sealed yet. */
  owner?: AccountId
  /** Set until the server has said that the session is closed. Nobody may use its cookie for anything else. */
  isSessionOpen?: true
  /** Whose session ended while they were working here, and when. Their work waits in plain for them to sign in again. */
  absent?: { owner: AccountId; since: Instant }
  /** Whose work is still in plain because there was no room to seal it, with the key to do it. */
  unsealed?: { owner: AccountId; delivery: Delivery }[]
}

/** Undefined when nobody is about to leave. Stands in the page of a stranger, so it does without a schema. */
export const readLeaving = (): Leaving | undefined => {
  try {
    return JSON.parse(readNote(LEAVING_KEY) ?? 'null') ?? undefined
  } catch {
    // Whatever stood there, the careful reading is that a session may be open.
    return { isSessionOpen: true }
  }
}

/** @returns whether this will still be known after the page is closed */
export const noteLeaving = (leaving: Leaving): boolean => {
  writeNote(COUNT_KEY, String(leavingsSoFar() + 1))
  return writeNote(LEAVING_KEY, JSON.stringify({ ...readLeaving(), ...leaving }))
}

export const noteDone = (part: keyof Leaving): void => {
  const { [part]: _, ...left } = readLeaving() ?? {}
  writeNote(LEAVING_KEY, Object.keys(left).length === 0 ? null : JSON.stringify(left))
}

/** Counts up with each leaving: what was asked or shown before one is not for whoever is here afterwards. */
export const leavingsSoFar = (): number => Number(readNote(COUNT_KEY) ?? 0)
