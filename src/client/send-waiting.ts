import type { ErrorCode } from '../domain/shared/error-code.ts'
import { backOffMs, isPassing } from './back-off.ts'
import { closeSession } from './close-session.ts'
import { announce } from './device-events.ts'
import { readNote } from './device-note.ts'
import { drainOutbox } from './drain-outbox.ts'
import { handIn } from './hand-in.ts'
import { isWaiting } from './is-waiting.ts'
import { finishLeaving } from './leave.ts'
import { readLeaving } from './leaving.ts'
import { LETTERS_KEY } from './letters/letters-key.ts'
import { sendParcels } from './parcels/send-parcels.ts'
import { refusesAttempt } from './refused-for-good.ts'
import { currentOwner } from './remembered-account.ts'
import { thisDevice } from './this-device.ts'

let failures = 0
let nextTry: ReturnType<typeof setTimeout> | undefined

/**
 * Sends what waits here: sealed work of whoever left, letters about lessons, then for the person signed in statements, and attempts that were
 * handed in without a network. What the server refused for good is left.
 * @returns why something of this person still waits; undefined when nothing does
 */
export const sendWaiting = async (): Promise<ErrorCode | undefined> => {
  await finishLeaving()
  // Whether or not it succeeds: parcels need no session, and the rest is refused until then.
  if (readLeaving() !== undefined) await closeSession()
  await sendParcels()
  if (readNote(LETTERS_KEY) !== null) {
    const letters = await import('./letters/send-letters.ts').catch(() => undefined)
    await letters?.sendLetters()
  }
  let stopped = await drainOutbox()
  const owner = currentOwner()
  if (owner === 'nobody') return 'not-signed-in'
  let mayPass = false
  for (const attempt of await (await thisDevice()).attemptsOf(owner)) {
    if (!isWaiting(attempt)) continue
    const reply = await handIn(attempt)
    if (reply.ok || refusesAttempt(reply.code)) continue
    stopped ??= reply.code
    mayPass ||= isPassing(reply.code)
  }
  if (mayPass) tryAgainLater()
  else failures = 0
  announce('outbox')
  return stopped
}

/** The event that says the network is back may come before it is, or never. */
const tryAgainLater = (): void => {
  clearTimeout(nextTry)
  nextTry = setTimeout(() => void sendWaiting(), backOffMs(failures))
  failures += 1
}
