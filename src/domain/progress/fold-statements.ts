import { earlier } from '../shared/earlier.ts'
import { emptyProgress } from './empty-progress.ts'
import type { AttemptProgress, CourseProgress, LessonProgress } from './progress.ts'
import type { ReceivedStatement } from './statement.ts'

/**
 * Makes progress of statements. The same set gives the same progress whatever the order and however often each is
 * repeated, so a learner's record can be rebuilt from its statements at any time.
 */
export const foldStatements = (
  progress: CourseProgress,
  received: readonly ReceivedStatement[],
): CourseProgress => {
  const lessons = { ...progress.lessons }
  for (const { statement, receivedAt } of received) {
    if (statement.courseId !== progress.courseId) continue
    const step: LessonProgress =
      statement.verb === 'finished-lesson'
        ? { openedAt: receivedAt, finishedAt: receivedAt }
        : { openedAt: receivedAt }
    const before = lessons[statement.lessonId]
    lessons[statement.lessonId] = before === undefined ? step : mergeLesson(before, step)
  }
  return { ...progress, lessons }
}

/** Joins two records of the same course, e.g. the device's and the server's. Order does not matter. */
export const mergeProgress = (a: CourseProgress, b: CourseProgress): CourseProgress => ({
  courseId: a.courseId,
  lessons: mergeBy(a.lessons, b.lessons, mergeLesson),
  attempts: mergeBy(a.attempts, b.attempts, mergeAttempt),
})

/** Progress in every course that the statements speak of. */
export const progressOfStatements = (received: readonly ReceivedStatement[]): CourseProgress[] =>
  [...new Set(received.map(({ statement }) => statement.courseId))].map((courseId) =>
    foldStatements(emptyProgress(courseId), received),
  )

const mergeLesson = (a: LessonProgress, b: LessonProgress): LessonProgress => {
  const openedAt = earlier(a.openedAt, b.openedAt)
  if (a.finishedAt === undefined && b.finishedAt === undefined) return { openedAt }
  return {
    openedAt,
    finishedAt: earlier(a.finishedAt ?? b.finishedAt ?? '', b.finishedAt ?? a.finishedAt ?? ''),
  }
}

// Handed in outweighs open, and the latest decision to mark again outweighs what was before it.
const mergeAttempt = (a: AttemptProgress, b: AttemptProgress): AttemptProgress => ({
  ...(stageOf(a) < stageOf(b) ? b : a),
  startedAt: earlier(a.startedAt, b.startedAt),
})

const stageOf = ({ submittedAt, remarkedAt }: AttemptProgress): string =>
  submittedAt === undefined ? '' : (remarkedAt ?? '0')

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
