import type { CourseOutline } from '../../domain/course/outline.ts'
import { lessonHref, quizHref } from '../addresses.ts'

/** Somewhere in a course that a link leads to. */
export interface Place {
  kind: 'lesson' | 'quiz'
  href: string
  title: string
}

/** What comes before and after a lesson; after the last one comes the quiz. */
export const neighboursOf = (
  outline: CourseOutline,
  lessonId: string,
): { previous: Place | undefined; next: Place } => {
  const at = outline.lessons.findIndex(({ id }) => id === lessonId)
  const lessonAt = (index: number): Place | undefined => {
    const lesson = outline.lessons[index]
    return lesson && { kind: 'lesson', href: lessonHref(outline.id, lesson.id), title: lesson.title }
  }
  const quiz: Place = { kind: 'quiz', href: quizHref(outline.id), title: 'Bài kiểm tra' }
  return { previous: lessonAt(at - 1), next: lessonAt(at + 1) ?? quiz }
}
