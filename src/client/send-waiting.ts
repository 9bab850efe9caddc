import { announce } from './device-events.ts'
import { drainOutbox } from './drain-outbox.ts'
import { handIn } from './hand-in.ts'
import { currentOwner } from './remembered-account.ts'
import { thisDevice } from './this-device.ts'

/** Sends what waits for the person signed in: statements, then attempts that were handed in without a network. */
export const sendWaiting = async (): Promise<void> => {
  await drainOutbox()
  const owner = currentOwner()
  if (owner === 'nobody') return
  for (const attempt of await (await thisDevice()).attemptsOf(owner)) {
    if (attempt.handedInAt !== undefined) await handIn(attempt)
  }
  announce('outbox')
}
