/** Names of what a letter may be about. */
export interface CourseWithTitles {
  id: string
  title: string
  lessons: { id: string; title: string }[]
}

/** @returns the lesson's title and address; ids where it is published no more */
export const lessonOf = (
  courses: readonly CourseWithTitles[],
  { courseId, lessonId }: { courseId: string; lessonId: string },
): { title: string; href: string } => ({
  title:
    courses.find(({ id }) => id === courseId)?.lessons.find(({ id }) => id === lessonId)?.title ??
    `${courseId}/${lessonId}`,
  href: `/khoa-hoc/${courseId}/${lessonId}/`,
})
