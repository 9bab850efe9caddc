import { backOffMs, isPassing } from './back-off.ts'
import { closeSession } from './close-session.ts'
import { announce } from './device-events.ts'
import { drainOutbox } from './drain-outbox.ts'
import { handIn } from './hand-in.ts'
import { finishLeaving } from './leave.ts'
import { readLeaving } from './leaving.ts'
import { sendParcels } from './parcels/send-parcels.ts'
import { currentOwner } from './remembered-account.ts'
import { thisDevice } from './this-device.ts'

let failures = 0
let nextTry: ReturnType<typeof setTimeout> | undefined

/**
 * Sends what waits here: sealed work of whoever left, then for the person signed in statements, and attempts that were
 * handed in without a network.
 */
export const sendWaiting = async (): Promise<void> => {
  await finishLeaving()
  // Whether or not it succeeds: parcels need no session, and the rest is refused until then.
  if (readLeaving() !== undefined) await closeSession()
  await sendParcels()
  await drainOutbox()
  const owner = currentOwner()
  if (owner === 'nobody') return
  let mayPass = false
  for (const attempt of await (await thisDevice()).attemptsOf(owner)) {
    if (attempt.handedInAt === undefined) continue
    const reply = await handIn(attempt)
    mayPass ||= !reply.ok && isPassing(reply.code)
  }
  if (mayPass) tryAgainLater()
  else failures = 0
  announce('outbox')
}

/** The event that says the network is back may come before it is, or never. */
const tryAgainLater = (): void => {
  clearTimeout(nextTry)
  nextTry = setTimeout(() => void sendWaiting(), backOffMs(failures))
  failures += 1
}
