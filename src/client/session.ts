import { meRoute } from '../contract/accounts/me.ts'
import { signInRoute } from '../contract/accounts/sign-in.ts'
import { signOutRoute } from '../contract/accounts/sign-out.ts'
import { type AccountView, accountViewSchema } from '../domain/account/account.ts'
import { type Result, succeed } from '../domain/shared/result.ts'
import { type ApiFailure, callApi } from './call-api.ts'
import { announce } from './device-events.ts'
import { forgetSentAttempts } from './forget-sent-attempts.ts'
import { forgetReceived } from './last-received.ts'
import { currentOwner, writeRememberedAccount } from './remembered-account.ts'
import { thisDevice } from './this-device.ts'

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
  const reply = await callApi(meRoute, {})
  if (!reply.ok) return reply
  if (reply.value.account === null) {
    await forgetPerson()
    return succeed(undefined)
  }
  await welcome(reply.value.account)
  return succeed(reply.value.account)
}

export const signIn = async (
  username: string,
  password: string,
): Promise<Result<AccountView, ApiFailure>> => {
  const reply = await callApi(signInRoute, { body: { username, password } })
  if (!reply.ok) return reply
  await welcome(reply.value.account)
  return succeed(reply.value.account)
}

/** Fails when the server cannot be reached: the session is then still open, and the page must say so. */
export const signOut = async (): Promise<Result<void, ApiFailure>> => {
  const reply = await callApi(signOutRoute, { body: {} })
  if (!reply.ok) return reply
  const owner = currentOwner()
  if (owner !== 'nobody') await forgetSentAttempts(owner)
  await forgetPerson()
  return succeed(undefined)
}

/** Removes every trace of the person from this device, except work that has not reached the server. */
export const forgetPerson = async (): Promise<void> => {
  const owner = currentOwner()
  if (owner === 'nobody') return
  writeRememberedAccount(null)
  forgetReceived()
  await (await thisDevice()).forgetProgress(owner)
  announce('account')
  announce('progress')
}

const welcome = async (account: AccountView): Promise<void> => {
  const owner = currentOwner()
  const device = await thisDevice()
  if (owner !== 'nobody' && owner !== account.accountId) await device.forgetProgress(owner)
  await device.adopt(account.accountId)
  writeRememberedAccount(JSON.stringify(account))
  announce('account')
  announce('progress')
}
