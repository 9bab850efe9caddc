import type { Instant } from '../shared/time.ts'
import type { AttemptProgress, CourseProgress } from './progress.ts'

export type LessonMark = 'done' | 'now' | 'todo'

export interface CourseStanding {
  /** One mark for each lesson of the outline, in its order, then one for the quiz. */
  marks: LessonMark[]
  lessonsDone: number
  /** The next lesson to read; undefined when every lesson is done. */
  nextLessonId: string | undefined
  minutesLeft: number
  /** The best submitted attempt; the earlier one where two are equal. */
  best: (AttemptProgress & { attemptId: string }) | undefined
  passedAt: Instant | undefined
  isComplete: boolean
}

/** Where a learner stands in a course: complete when every lesson is finished and the quiz is passed. */
export const standingIn = (
  outline: { lessons: readonly { id: string; minutes: number }[] },
  progress: CourseProgress | undefined,
): CourseStanding => {
  const isDone = (lessonId: string): boolean => progress?.lessons[lessonId]?.finishedAt !== undefined
  const left = outline.lessons.filter((lesson) => !isDone(lesson.id))
  const next = left[0]
  const submitted = Object.entries(progress?.attempts ?? {})
    .map(([attemptId, attempt]) => ({ attemptId, ...attempt }))
    .filter((attempt) => attempt.submittedAt !== undefined)
    .sort((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? -1 : 1))
  const best = submitted.reduce<(typeof submitted)[number] | undefined>(
    (held, attempt) => (held !== undefined && (held.earned ?? 0) >= (attempt.earned ?? 0) ? held : attempt),
    undefined,
  )
  const passedAt = submitted.find((attempt) => attempt.isPassed)?.submittedAt
  const hasBegun = progress !== undefined
  const markOf = (lessonId: string): LessonMark =>
    isDone(lessonId) ? 'done' : hasBegun && lessonId === next?.id ? 'now' : 'todo'
  const quizMark: LessonMark =
    passedAt !== undefined ? 'done' : hasBegun && next === undefined ? 'now' : 'todo'
  return {
    marks: [...outline.lessons.map((lesson) => markOf(lesson.id)), quizMark],
    lessonsDone: outline.lessons.length - left.length,
    nextLessonId: next?.id,
    minutesLeft: left.reduce((sum, lesson) => sum + lesson.minutes, 0),
    best,
    passedAt,
    isComplete: next === undefined && passedAt !== undefined,
  }
}
