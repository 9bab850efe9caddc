import type { PublishedCourse } from '../../content/published.ts'

/** The courses with these ids, in this order. Content that names an unknown course never gets past the reader. */
export const coursesNamed = (
  ids: readonly string[],
  courses: readonly PublishedCourse[],
): PublishedCourse[] => ids.flatMap((id) => courses.find(({ course }) => course.id === id) ?? [])
