import { submitAttemptRoute } from '../contract/learning/submit-attempt.ts'
import type { AttemptResult } from '../domain/attempt/attempt.ts'
import type { AttemptId } from '../domain/shared/ids.ts'
import { fail, type Result, succeed } from '../domain/shared/result.ts'
import { type ApiFailure, callApi } from './call-api.ts'
import { announce } from './device-events.ts'
import type { AttemptOnDevice } from './device-store.ts'
import { noteReceived } from './last-received.ts'
import { loseSession } from './leave.ts'
import { type RefusedCode, refusesAttempt } from './refused-for-good.ts'
import { currentOwner } from './remembered-account.ts'
import { submissionOf } from './submission-of.ts'
import { thisDevice } from './this-device.ts'

/**
 * Hands an attempt in. May be called again and again: the server marks it once. The device lets go of its copy only
 * when the result has arrived. Fails with `not-signed-in`, without asking the server, unless its owner is signed in.
 */
export const handIn = async (attempt: AttemptOnDevice): Promise<Result<AttemptResult, ApiFailure>> => {
  const { attemptId, courseId } = attempt
  const owner = currentOwner()
  const isOwners = attempt.owner === owner || attempt.owner === 'nobody'
  if (owner === 'nobody' || !isOwners) return fail({ code: 'not-signed-in' })
  const call = { params: { attemptId }, body: submissionOf(attempt) }
  const reply = await callApi(submitAttemptRoute, call, owner)
  if (!reply.ok) {
    if (reply.code === 'not-signed-in') await loseSession(owner)
    if (refusesAttempt(reply.code)) await refuse(attemptId, reply.code)
    return reply
  }
  const { submittedAt, earned, of, isPassed } = reply.value
  noteReceived(owner, submittedAt)
  const device = await thisDevice()
  // An attempt that never began on the server began there with being handed in; any other start is earlier and known.
  const marked = { startedAt: submittedAt, submittedAt, earned, of, isPassed }
  // Where there is no room for it, the server can tell it again.
  await device
    .keepProgress(owner, [{ courseId, lessons: {}, attempts: { [attemptId]: marked } }])
    .catch(() => undefined)
  await device.removeAttempt(attemptId)
  announce('progress')
  announce('attempt')
  return succeed(reply.value)
}

const refuse = async (attemptId: AttemptId, code: RefusedCode): Promise<void> => {
  await (await thisDevice()).refuseAttempt(attemptId, { code, at: new Date().toISOString() })
  announce('attempt')
}
