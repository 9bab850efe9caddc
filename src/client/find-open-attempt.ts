import { openAttemptRoute } from '../contract/learning/open-attempt.ts'
import type { OpenAttempt } from '../domain/attempt/open-attempt.ts'
import { callApi } from './call-api.ts'
import { currentOwner } from './remembered-account.ts'
import { hearServer } from './server-clock.ts'

/** The attempt of a course that the person signed in has begun on any device; undefined also when nobody can be asked. */
export const findOpenAttempt = async (courseId: string): Promise<OpenAttempt | undefined> => {
  const owner = currentOwner()
  if (owner === 'nobody') return undefined
  const reply = await callApi(openAttemptRoute, { params: { courseId }, owner })
  // Another person may have signed in while the reply was under way.
  if (!reply.ok || currentOwner() !== owner || reply.value.open === null) return undefined
  hearServer(reply.value.open.now)
  return reply.value.open
}
