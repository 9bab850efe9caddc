import type { AccountId } from '../domain/shared/ids.ts'
import { fail, type Result, succeed } from '../domain/shared/result.ts'
import { forgetAdopting } from './adopt-work.ts'
import type { ApiFailure } from './ask-server.ts'
import { closeSession } from './close-session.ts'
import { forgetDelivery, readDelivery } from './delivery-key.ts'
import { announce, announceHere } from './device-events.ts'
import { forgetSentAttempts } from './forget-sent-attempts.ts'
import { forgetReceived } from './last-received.ts'
import { noteDone, noteLeaving, readLeaving } from './leaving.ts'
import { oneTabAtATime } from './one-tab-at-a-time.ts'
import { needNotSeal, sealNowOrLater, sealWhatWaits } from './parcels/seal-later.ts'
import { forgetPracticeLogs } from './practice-logs.ts'
import { currentOwner, writeRememberedAccount, writtenOwner } from './remembered-account.ts'
import { isSharedDevice } from './shared-device.ts'
import { thisDevice } from './this-device.ts'

/**
 * Leaves this device, with or without a network: nothing of the person stays readable here, and work the server does not
 * have waits sealed. Fails where the browser keeps no notes and the server cannot be reached: nobody could then be kept
 * from the open session, and the page must say so.
 */
export const leave = async (): Promise<Result<void, ApiFailure>> => {
  const owner = currentOwner()
  if (owner === 'nobody') return succeed(undefined)
  if (!noteLeaving({ owner, isSessionOpen: true })) {
    const closed = await closeSession()
    if (!closed.ok) {
      noteDone('owner')
      noteDone('isSessionOpen')
      return fail(closed)
    }
  }
  await sealAndForget(owner)
  return succeed(undefined)
}

/** Who is away for longer than this has left. */
const ABSENCE_MS = 30 * 60_000

/**
 * For a person whose session ended in the middle of work: they are likely to be here still, so their work stays as it is
 * until they sign in again, somebody else does, or half an hour has passed. Sealed at once where several people use the
 * browser, and where nobody has touched this page yet.
 */
export const loseSession = async (owner: AccountId): Promise<void> => {
  if (currentOwner() !== owner) return
  if (isSharedDevice() || !isPageTouched()) return endSession(owner)
  noteLeaving({ absent: { owner, since: new Date().toISOString() } })
  forgetAdopting()
  writeRememberedAccount(null)
  await (await thisDevice()).forgetProgress(owner)
  announce('account')
  announce('progress')
}

/** True too in browsers that cannot tell. */
const isPageTouched = (): boolean => globalThis.navigator?.userActivation?.hasBeenActive ?? true

/** Leaves for a person whose session was found ended; nothing when somebody else is here meanwhile. */
export const endSession = async (owner: AccountId): Promise<void> => {
  if (currentOwner() !== owner) return
  announceHere('session-ended')
  await makeRoom(owner)
}

/** Makes room for whoever has signed in: the session is theirs and stays, what others left in plain is sealed. */
export const makeRoomFor = async (next: AccountId): Promise<void> => {
  const owner = currentOwner()
  const absent = readLeaving()?.absent?.owner
  if (owner !== 'nobody' && owner !== next) await makeRoom(owner)
  if (absent !== undefined && absent !== next) await makeRoom(absent)
  if (absent === next) noteDone('absent')
  // What is still in plain is theirs again.
  needNotSeal(next)
}

const makeRoom = async (owner: AccountId): Promise<void> => {
  noteLeaving({ owner })
  if (readLeaving()?.absent?.owner === owner) {
    noteDone('absent')
    announce('account')
  }
  await sealAndForget(owner)
}

/** Ends on the device what a closed page or a closed browser left half done. */
export const finishLeaving = async (): Promise<void> => {
  const written = writtenOwner()
  if (written !== currentOwner() && written !== 'nobody') noteLeaving({ owner: written, isSessionOpen: true })
  const { owner, absent } = readLeaving() ?? {}
  if (owner !== undefined) await sealAndForget(owner)
  await sealWhatWaits()
  if (absent === undefined || Date.now() - Date.parse(absent.since) < ABSENCE_MS) return
  await makeRoom(absent.owner)
}

const sealAndForget = (owner: AccountId): Promise<void> => {
  forgetAdopting()
  forgetReceived()
  // First of all, so that no page records anything more under this name. Told once: pages look after what waits at each word.
  if (writtenOwner() === owner) {
    writeRememberedAccount(null)
    announce('account')
  }
  return oneTabAtATime('leaving', async () => {
    if (readLeaving()?.owner !== owner) return
    const delivery = readDelivery(owner)
    // The server opens nothing that is sealed with a key that is over: better that it waits in plain for its owner.
    const isOver = delivery !== undefined && delivery.expiresAt <= new Date().toISOString()
    await (delivery === undefined || isOver ? forgetSentAttempts(owner) : sealNowOrLater(owner, delivery))
    await (await thisDevice()).forgetProgress(owner)
    forgetPracticeLogs(owner)
    if (delivery !== undefined) forgetDelivery()
    noteDone('owner')
    announce('attempt')
    announce('progress')
    announce('parcels')
  })
}
