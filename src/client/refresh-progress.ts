import { myProgressRoute } from '../contract/learning/my-progress.ts'
import { type Result, succeed } from '../domain/shared/result.ts'
import { type ApiFailure, callApi } from './call-api.ts'
import { announce } from './device-events.ts'
import { currentOwner } from './remembered-account.ts'
import { thisDevice } from './this-device.ts'

/** Brings the server's progress of the person signed in to this device; does nothing when no one is. */
export const refreshProgress = async (): Promise<Result<void, ApiFailure>> => {
  const owner = currentOwner()
  if (owner === 'nobody') return succeed(undefined)
  const reply = await callApi(myProgressRoute, { owner })
  if (!reply.ok) return reply
  // Signed out, or another person signed in, while the reply was under way: it is no longer anybody's here.
  if (currentOwner() !== owner) return succeed(undefined)
  await (await thisDevice()).keepProgress(owner, reply.value.courses)
  announce('progress')
  return succeed(undefined)
}
