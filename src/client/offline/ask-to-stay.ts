import { announce } from '../device-events.ts'
import { readNote, writeNote } from '../device-note.ts'

const ASKED_KEY = 'lop-hoc-so.asked-to-stay'

/** Beyond this share of its room the browser may soon have to clear something. */
const NEARLY_FULL = 0.9

export interface Room {
  /** Whether the browser promised not to clear this site by itself. */
  isPromised: boolean
  isNearlyFull: boolean
}

/** How safe what lies on this device is; undefined where the browser does not say. */
export const readRoom = async (): Promise<Room | undefined> => {
  // Absent where the page did not come over a safe connection.
  if (navigator.storage?.persisted === undefined) return undefined
  const { usage = 0, quota = 0 } = await navigator.storage.estimate()
  return { isPromised: await navigator.storage.persisted(), isNearlyFull: usage > NEARLY_FULL * quota }
}

/** Asks the browser not to clear this site by itself when the device runs full. Some ask the person in turn. */
export const askToStay = async (): Promise<boolean> => (await navigator.storage?.persist?.()) ?? false

/**
 * The same, after a deed that is worth keeping. A person who said no is not asked again, unless room runs out.
 * Only to be called in answer to a tap or a key.
 */
export const askToStayOnce = async (): Promise<void> => {
  const room = await readRoom().catch(() => undefined)
  if (room === undefined || room.isPromised) return
  if (readNote(ASKED_KEY) !== null && !room.isNearlyFull) return
  writeNote(ASKED_KEY, '1')
  await askToStay()
  announce('outbox')
}
