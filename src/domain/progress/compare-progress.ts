import { compareFields, type Difference } from './difference.ts'
import { emptyProgress } from './empty-progress.ts'
import type { CourseProgress } from './progress.ts'

/** What differs between the progress that is stored and the one made anew of the record, course by course. */
export const compareProgress = (
  stored: readonly CourseProgress[],
  rebuilt: readonly CourseProgress[],
): Difference[] => {
  const courseIds = [...new Set([...stored, ...rebuilt].map(({ courseId }) => courseId))].sort()
  const fieldsIn = (courses: readonly CourseProgress[], courseId: string) => {
    const known = courses.find((course) => course.courseId === courseId) ?? emptyProgress(courseId)
    return { lessons: known.lessons, attempts: known.attempts, practices: known.practices }
  }
  return courseIds.flatMap((courseId) =>
    compareFields(courseId, fieldsIn(stored, courseId), fieldsIn(rebuilt, courseId)),
  )
}
