import type { Statement } from '../domain/progress/statement.ts'
import type { StatementId } from '../domain/shared/ids.ts'
import type { AttemptOnDevice, DeviceStore, Owner } from './device-store.ts'
import { newId } from './new-id.ts'

/** What a tap changed of an attempt, as `keepAttempt` takes it. */
export interface AttemptTap {
  attempt: AttemptOnDevice
  told?: Statement
  replaced?: StatementId | undefined
}

/** What a tap changes on the device. Keeping it a second time changes nothing. */
export type Tap = AttemptTap | { owner: Owner; statement: Statement }

const NOTE_PREFIX = 'lop-hoc-so.tap.'

/**
 * Notes a tap in the same breath. Writing to the database takes longer than leaving a page does, and a page that is left
 * loses what was on its way there; the next page takes up what was noted.
 * @returns takes the note away, once the tap is kept
 */
export const noteTap = (tap: Tap): (() => void) => {
  const key = NOTE_PREFIX + newId()
  try {
    localStorage.setItem(key, JSON.stringify(tap))
  } catch {
    // Full or refused: what is left is the database alone.
  }
  return () => {
    try {
      localStorage.removeItem(key)
    } catch {
      // Nothing was noted.
    }
  }
}

/** Keeps what a tap changed. */
export const keepTap = async (device: DeviceStore, tap: Tap): Promise<void> => {
  if ('attempt' in tap) await device.keepAttempt(tap.attempt, tap.told, tap.replaced)
  else await device.keepStatement(tap.owner, tap.statement)
}

/**
 * Keeps the taps of pages that were left before their own database had them, in the order they were made.
 * @returns whether all are kept
 */
export const takeUpTaps = async (device: DeviceStore): Promise<boolean> => {
  let areKept = true
  for (const [key, note] of readNotes()) {
    try {
      await keepTap(device, JSON.parse(note))
      if (device.isFull) areKept = false
      else localStorage.removeItem(key)
    } catch {
      // The device may be full: the note stays for the next page.
      areKept = false
    }
  }
  return areKept
}

const readNotes = (): [string, string][] => {
  try {
    return Object.entries<string>({ ...localStorage })
      .filter(([key]) => key.startsWith(NOTE_PREFIX))
      .sort(([a], [b]) => (a < b ? -1 : 1))
  } catch {
    return []
  }
}
