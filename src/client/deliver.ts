import { announceHere } from './device-events.ts'
import { isWaiting } from './is-waiting.ts'
import { ACCOUNT_KEY, currentOwner } from './remembered-account.ts'
import { thisDevice } from './this-device.ts'

/**
 * Sends what waits on this device, if someone is signed in to send it for. The sending half is fetched only then:
 * a stranger's lesson page never carries it.
 */
export const deliver = async (): Promise<void> => {
  const owner = currentOwner()
  if (owner === 'nobody') return
  const device = await thisDevice()
  const statements = await device.waitingStatements(owner)
  const attempts = await device.attemptsOf(owner)
  if (statements.length === 0 && !attempts.some(isWaiting)) return
  // Offline, the sending half may not have been fetched yet; the next occasion tries again.
  const sending = await import('./send-waiting.ts').catch(() => undefined)
  await sending?.sendWaiting()
}

let isWatching = false

/** Delivers now and whenever there is reason to hope: the network is back, or the page is looked at again. */
export const watchDelivery = (): void => {
  if (isWatching) return
  isWatching = true
  void deliver()
  addEventListener('online', () => void deliver())
  document.addEventListener('visibilitychange', () => void deliver())
  addEventListener('pagehide', () => void deliver())
  addEventListener('storage', (event) => {
    if (event.key === ACCOUNT_KEY) announceHere('account')
  })
  // A page taken back from the browser's memory shows what was true when it was left.
  addEventListener('pageshow', (event) => {
    if (event.persisted) announceHere('progress')
  })
}
