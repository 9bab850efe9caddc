import type { AccountId } from '../domain/shared/ids.ts'
import { fail, type Result, succeed } from '../domain/shared/result.ts'
import type { ApiFailure } from './ask-server.ts'
import { closeSession } from './close-session.ts'
import { forgetDelivery, readDelivery } from './delivery-key.ts'
import { announce, announceHere } from './device-events.ts'
import { forgetSentAttempts } from './forget-sent-attempts.ts'
import { noteDone, noteLeaving, readLeaving } from './leaving.ts'
import { oneTabAtATime } from './one-tab-at-a-time.ts'
import { sealWork } from './parcels/seal-work.ts'
import { currentOwner, writeRememberedAccount, writtenOwner } from './remembered-account.ts'
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

/** The same for a person whose session is no longer here; nothing when somebody else is meanwhile. */
export const endSession = async (owner: AccountId): Promise<void> => {
  if (currentOwner() !== owner) return
  announceHere('session-ended')
  await makeRoom(owner)
}

/** The same where somebody else has signed in: the session is theirs and stays. */
export const makeRoom = async (owner: AccountId): Promise<void> => {
  noteLeaving({ owner })
  await sealAndForget(owner)
}

/** Ends on the device what a closed page or a closed browser left half done. */
export const finishLeaving = async (): Promise<void> => {
  const written = writtenOwner()
  if (written !== currentOwner() && written !== 'nobody') noteLeaving({ owner: written, isSessionOpen: true })
  const owner = readLeaving()?.owner
  if (owner !== undefined) await sealAndForget(owner)
}

const sealAndForget = (owner: AccountId): Promise<void> => {
  // First of all, so that no page records anything more under this name.
  if (writtenOwner() === owner) writeRememberedAccount(null)
  announce('account')
  return oneTabAtATime('leaving', async () => {
    if (readLeaving()?.owner !== owner) return
    const delivery = readDelivery(owner)
    const isSealed = delivery !== undefined && (await sealWork(owner, delivery).catch(() => false))
    if (!isSealed) await forgetSentAttempts(owner)
    await (await thisDevice()).forgetProgress(owner)
    if (delivery !== undefined) forgetDelivery()
    noteDone('owner')
    announce('attempt')
    announce('progress')
    announce('parcels')
  })
}
