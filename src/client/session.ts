import { meRoute } from '../contract/accounts/me.ts'
import { renewDeliveryRoute } from '../contract/accounts/renew-delivery.ts'
import { signInRoute } from '../contract/accounts/sign-in.ts'
import { type AccountView, accountViewSchema } from '../domain/account/account.ts'
import type { AccountId } from '../domain/shared/ids.ts'
import { type Result, succeed } from '../domain/shared/result.ts'
import { adoptWork, finishAdopting } from './adopt-work.ts'
import { type ApiFailure, callApi } from './call-api.ts'
import { closeSession } from './close-session.ts'
import { readDelivery, writeDelivery } from './delivery-key.ts'
import { announce } from './device-events.ts'
import { endSession, finishLeaving, leave, makeRoomFor } from './leave.ts'
import { leavingsSoFar } from './leaving.ts'
import { currentOwner, readRememberedAccount, writeRememberedAccount } from './remembered-account.ts'
import { isSharedDevice, rememberSharedDevice } from './shared-device.ts'

/** A key is renewed while sealed work could still wait this long; see `openDelivery` for how long it lasts. */
const RENEWED_BEFORE_MS = 60 * 24 * 60 * 60 * 1000

/** Reads an account as this device remembers it; undefined for nobody and for what cannot be read. */
export const parseAccount = (json: string | null): AccountView | undefined => {
  try {
    return accountViewSchema.safeParse(JSON.parse(json ?? 'null')).data
  } catch {
    return undefined
  }
}

/** Asks the server who is signed in. Offline, the remembered account stays. */
export const refreshAccount = async (): Promise<Result<AccountView | undefined, ApiFailure>> => {
  await finishLeaving()
  const asked = whoIsHere()
  const reply = await callApi(meRoute, {})
  if (!reply.ok) return reply
  // Somebody left or came while the reply was under way: it is about a session that is over.
  if (whoIsHere() !== asked) return succeed(parseAccount(readRememberedAccount()))
  const { account } = reply.value
  const owner = currentOwner()
  if (account === null) {
    if (owner !== 'nobody') await endSession(owner)
    return succeed(undefined)
  }
  await welcome(account)
  await finishAdopting(account.accountId)
  await renewDelivery(account.accountId)
  return succeed(account)
}

export const signIn = async (
  username: string,
  password: string,
): Promise<Result<AccountView, ApiFailure>> => {
  await finishLeaving()
  const body = { username, password, isSharedDevice: isSharedDevice() }
  const reply = await callApi(signInRoute, { body })
  if (!reply.ok) return reply
  const { account, delivery } = reply.value
  if (isSharedDevice()) rememberSharedDevice(true)
  await makeRoomFor(account.accountId)
  await adoptWork(account.accountId)
  writeDelivery(account.accountId, delivery)
  await welcome(account)
  return succeed(account)
}

/**
 * Leaves this device and closes the session. When the server cannot be reached that is done before anything else is asked
 * of it. Fails only where the browser could not remember that; see `leave`.
 */
export const signOut = async (): Promise<Result<void, ApiFailure>> => {
  const left = await leave()
  if (left.ok) await closeSession()
  return left
}

const whoIsHere = (): string => `${leavingsSoFar()} ${currentOwner()}`

const welcome = async (account: AccountView): Promise<void> => {
  await makeRoomFor(account.accountId)
  writeRememberedAccount(JSON.stringify(account))
  announce('account')
  announce('progress')
}

/** A failure is no matter: the next page tries again. */
const renewDelivery = async (accountId: AccountId): Promise<void> => {
  const kept = readDelivery(accountId)
  if (kept !== undefined && Date.parse(kept.expiresAt) - Date.now() > RENEWED_BEFORE_MS) return
  const reply = await callApi(renewDeliveryRoute, { body: {} }, accountId)
  if (reply.ok && currentOwner() === accountId) writeDelivery(accountId, reply.value.delivery)
}
