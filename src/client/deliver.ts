import { announceHere, onDeviceEvent } from './device-events.ts'
import { readNote } from './device-note.ts'
import { isWaiting } from './is-waiting.ts'
import { readLeaving } from './leaving.ts'
import { LETTERS_KEY } from './letters/letters-key.ts'
import { ACCOUNT_KEY, currentOwner, writtenOwner } from './remembered-account.ts'
import { thisDevice } from './this-device.ts'
import { wipePageAfterLeaving } from './wipe-page.ts'

/**
 * Sends what waits on this device for the person signed in, and the sealed work of whoever was here before. The sending
 * half is fetched only where there is something: a stranger's lesson page never carries it.
 */
export const deliver = async (): Promise<void> => {
  if (!(await hasToSend())) return
  // Offline, the sending half may not have been fetched yet; the next occasion tries again.
  const sending = await import('./send-waiting.ts').catch(() => undefined)
  await sending?.sendWaiting()
}

const hasToSend = async (): Promise<boolean> => {
  const owner = currentOwner()
  if (readNote(LETTERS_KEY) !== null || readLeaving() !== undefined || writtenOwner() !== owner) return true
  const device = await thisDevice()
  if ((await device.parcels()).length > 0) return true
  if (owner === 'nobody') return false
  const statements = await device.waitingStatements(owner)
  const attempts = await device.attemptsOf(owner)
  return statements.length > 0 || attempts.some(isWaiting)
}

/** Signs that the network is back may never come. */
const TRY_EVERY_MS = 2 * 60_000

let isWatching = false

/**
 * Delivers now and whenever there is reason to hope: the network is back, somebody signed in, the page is looked at again.
 * @param asksToSignIn see `wipePageAfterLeaving`
 */
export const watchDelivery = (asksToSignIn = false): void => {
  if (isWatching) return
  isWatching = true
  wipePageAfterLeaving(asksToSignIn)
  void deliver()
  addEventListener('online', () => void deliver())
  onDeviceEvent('account', () => void deliver())
  setInterval(() => void deliver(), TRY_EVERY_MS)
  document.addEventListener('visibilitychange', () => void deliver())
  addEventListener('pagehide', () => void deliver())
  onDeviceEvent('parcels', () => void deliver())
  addEventListener('storage', (event) => {
    if (event.key === ACCOUNT_KEY) announceHere('account')
  })
  // A page taken back from the browser's memory shows what was true when it was left.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    announceHere('account')
    announceHere('progress')
  })
}
