import type { DeviceStore } from './device-store.ts'
import { keepTap, noteTap, type Tap } from './last-taps.ts'
import { thisDevice } from './this-device.ts'

/**
 * Keeps what a tap changed, though the page may be left this moment. Resolves when it is in the store of this page; when
 * that has no room it rejects, and what was noted waits for the next page.
 */
export const keepSurely = async (tap: Tap): Promise<DeviceStore> => {
  const forgetNote = noteTap(tap)
  const device = await thisDevice()
  await keepTap(device, tap)
  // On a full device the note is all that outlives the page.
  if (!device.isFull) forgetNote()
  return device
}
