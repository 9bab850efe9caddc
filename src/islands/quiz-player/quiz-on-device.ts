import { announce } from '../../client/device-events.ts'
import { deviceProgress } from '../../client/device-progress.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { thisDevice } from '../../client/this-device.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'

export const removeAttempt = async (attemptId: string): Promise<void> => {
  await (await thisDevice()).removeAttempt(attemptId)
  announce('attempt')
}

/** Attempts of a course on this device, the latest first. */
export const attemptsIn = async (courseId: string): Promise<AttemptOnDevice[]> =>
  (await (await thisDevice()).attemptsOf(currentOwner())).filter((attempt) => attempt.courseId === courseId)

export const progressIn = async (courseId: string): Promise<CourseProgress | undefined> => {
  const known = await deviceProgress(await thisDevice(), currentOwner())
  return known.find((progress) => progress.courseId === courseId)
}
