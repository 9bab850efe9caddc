import type { CourseStanding } from '../domain/progress/completion.ts'

/** The one thing to do next in a course. */
export type NextStep =
  | { kind: 'lesson'; lessonId: string; number: number; isFirst: boolean }
  | { kind: 'quiz' }
  | { kind: 'review' }

/** Lessons first, in order; then the quiz; a finished course can only be read again. */
export const nextStepIn = (standing: CourseStanding, lessons: readonly { id: string }[]): NextStep => {
  const { nextLessonId, passedAt, lessonsDone } = standing
  if (nextLessonId !== undefined) {
    const number = lessons.findIndex(({ id }) => id === nextLessonId) + 1
    return { kind: 'lesson', lessonId: nextLessonId, number, isFirst: lessonsDone === 0 }
  }
  return passedAt === undefined ? { kind: 'quiz' } : { kind: 'review' }
}
