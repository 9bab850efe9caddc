import { onDeviceEvent } from '../client/device-events.ts'
import { deviceProgress } from '../client/device-progress.ts'
import { currentOwner } from '../client/remembered-account.ts'
import { thisDevice } from '../client/this-device.ts'
import { type CourseStanding, standingIn } from '../domain/progress/completion.ts'
import type { CourseProgress } from '../domain/progress/progress.ts'
import { readLessons } from './outline-attribute.ts'

export interface Followed {
  lessons: { id: string; minutes: number }[]
  progress: CourseProgress | undefined
  standing: CourseStanding
}

/**
 * Shows where the learner stands in the course an element speaks of (`data-course`, `data-lessons`), now and after
 * every change on this device.
 * @returns a function that stops it
 */
export const followCourse = (element: HTMLElement, show: (followed: Followed) => void): (() => void) => {
  const { course: courseId } = element.dataset
  const lessons = readLessons(element.dataset.lessons)
  const refresh = async (): Promise<void> => {
    const known = await deviceProgress(await thisDevice(), currentOwner())
    const progress = known.find((one) => one.courseId === courseId)
    show({ lessons, progress, standing: standingIn({ lessons }, progress) })
  }
  void refresh()
  const stopProgress = onDeviceEvent('progress', () => void refresh())
  const stopAccount = onDeviceEvent('account', () => void refresh())
  return () => {
    stopProgress()
    stopAccount()
  }
}
