import { earlier } from '../shared/earlier.ts'
import { emptyProgress } from './empty-progress.ts'
import { mergeAttempt } from './merge-attempt.ts'
import type { CourseProgress, LessonProgress } from './progress.ts'
import type { LessonStatement, PracticeStatement, ReceivedStatement, Statement } from './statement.ts'

/**
 * Makes progress of statements. The same set gives the same progress whatever the order and however often each is
 * repeated, so a learner's record can be rebuilt from its statements at any time.
 */
export const foldStatements = (
  progress: CourseProgress,
  received: readonly ReceivedStatement[],
): CourseProgress => {
  const lessons = { ...progress.lessons }
  const practices = { ...progress.practices }
  for (const { statement, receivedAt } of received) {
    if (statement.courseId !== progress.courseId || !makesProgress(statement)) continue
    const step: LessonProgress =
      statement.verb === 'finished-lesson' || statement.verb === 'finished-practice'
        ? { openedAt: receivedAt, finishedAt: receivedAt }
        : { openedAt: receivedAt }
    const [held, id] =
      'practiceId' in statement ? [practices, statement.practiceId] : [lessons, statement.lessonId]
    const before = held[id]
    held[id] = before === undefined ? step : mergeLesson(before, step)
  }
  return { ...progress, lessons, ...(Object.keys(practices).length > 0 && { practices }) }
}

/** Joins two records of the same course, e.g. the device's and the server's. Order does not matter. */
export const mergeProgress = (a: CourseProgress, b: CourseProgress): CourseProgress => ({
  courseId: a.courseId,
  lessons: mergeBy(a.lessons, b.lessons, mergeLesson),
  attempts: mergeBy(a.attempts, b.attempts, mergeAttempt),
  ...((a.practices ?? b.practices) && {
    practices: mergeBy(a.practices ?? {}, b.practices ?? {}, mergeLesson),
  }),
})

/** Progress in every course in whose lessons or practices something was done. */
export const progressOfStatements = (received: readonly ReceivedStatement[]): CourseProgress[] => {
  const statements = received.map(({ statement }) => statement).filter(makesProgress)
  return [...new Set(statements.map(({ courseId }) => courseId))].map((courseId) =>
    foldStatements(emptyProgress(courseId), received),
  )
}

/** Answers to a quiz make no progress by themselves; handing them in does. */
export const makesProgress = (statement: Statement): statement is LessonStatement | PracticeStatement =>
  statement.verb !== 'answered-question'

const mergeLesson = (a: LessonProgress, b: LessonProgress): LessonProgress => {
  const openedAt = earlier(a.openedAt, b.openedAt)
  if (a.finishedAt === undefined && b.finishedAt === undefined) return { openedAt }
  return {
    openedAt,
    finishedAt: earlier(a.finishedAt ?? b.finishedAt ?? '', b.finishedAt ?? a.finishedAt ?? ''),
  }
}

const mergeBy = <Value>(
  a: Record<string, Value>,
  b: Record<string, Value>,
  merge: (one: Value, other: Value) => Value,
): Record<string, Value> => {
  const merged = { ...a }
  for (const [id, value] of Object.entries(b)) {
    const held = merged[id]
    merged[id] = held === undefined ? value : merge(held, value)
  }
  return merged
}
