import { startAttemptRoute } from '../contract/learning/start-attempt.ts'
import { fail, type Result, succeed } from '../domain/shared/result.ts'
import { type ApiFailure, callApi } from './call-api.ts'
import { announce } from './device-events.ts'
import type { AttemptOnDevice } from './device-store.ts'
import { timingOf } from './server-clock.ts'
import { thisDevice } from './this-device.ts'

/**
 * Tells the server that an attempt has begun, so that it counts on every device. May be repeated.
 * @returns the attempt as it is from then on, with its time if it is timed
 */
export const beginOnServer = async (
  attempt: AttemptOnDevice,
): Promise<Result<AttemptOnDevice, ApiFailure>> => {
  const { attemptId, courseId, keyVersion, owner } = attempt
  if (owner === 'nobody') return fail({ code: 'not-signed-in' })
  const body = { courseId, keyVersion }
  const reply = await callApi(startAttemptRoute, { params: { attemptId }, body, owner })
  if (!reply.ok) return reply
  const { startedAt } = reply.value
  const device = await thisDevice()
  // Meanwhile the learner may have gone on.
  const held = (await device.attemptsOf(owner)).find((kept) => kept.attemptId === attemptId)
  const begun = { ...(held ?? attempt), isBegun: true as const, ...timingOf(reply.value) }
  const kept = await device.keepAttempt(begun)
  await device.keepProgress(owner, [{ courseId, lessons: {}, attempts: { [attemptId]: { startedAt } } }])
  announce('progress')
  announce('attempt')
  return succeed(kept ?? begun)
}
