import type { SubmittedAttempt } from '../attempt/attempt.ts'
import type { BegunAttempt } from '../attempt/attempt-store.ts'
import { decidingRemark, marksOf } from '../attempt/remark.ts'
import type { AttemptId } from '../shared/ids.ts'
import { emptyProgress } from './empty-progress.ts'
import { mergeProgress, progressOfStatements } from './fold-statements.ts'
import type { AttemptProgress, CourseProgress } from './progress.ts'
import type { ReceivedStatement } from './statement.ts'

/** An attempt as it is kept: begun, or handed in with the decisions to mark it again. */
export type AttemptOnRecord = (BegunAttempt & { attemptId: AttemptId }) | SubmittedAttempt

/**
 * Progress made anew of the record itself: of what was received and of the attempts that are kept. Order and repeats do
 * not matter. Equals the progress that is stored, unless something was cut off or spoilt.
 * @returns one for each course, in order of their ids
 */
export const rebuildProgress = (
  statements: readonly ReceivedStatement[],
  attempts: readonly AttemptOnRecord[],
): CourseProgress[] => {
  const courses = new Map(progressOfStatements(statements).map((progress) => [progress.courseId, progress]))
  for (const attempt of attempts) {
    const { courseId, attemptId } = attempt
    const held = courses.get(courseId) ?? emptyProgress(courseId)
    const noted = { ...emptyProgress(courseId), attempts: { [attemptId]: progressOfAttempt(attempt) } }
    courses.set(courseId, mergeProgress(held, noted))
  }
  return [...courses.values()].sort((a, b) => (a.courseId < b.courseId ? -1 : 1))
}

const progressOfAttempt = (attempt: AttemptOnRecord): AttemptProgress => {
  if (!('submittedAt' in attempt)) return { startedAt: attempt.startedAt }
  const { submittedAt, startedAt = submittedAt, of } = attempt
  const remark = decidingRemark(attempt)
  return {
    ...{ startedAt, submittedAt, of, ...marksOf(attempt) },
    ...(remark !== undefined && { remarkedAt: remark.decidedAt }),
  }
}
