import { type OpenAnswers, openStatements, rebuildOpenAnswers } from '../attempt/rebuild-open-answers.ts'
import type { Instant } from '../shared/time.ts'
import { countTries, type TryCount } from './count-tries.ts'
import type { CourseProgress } from './progress.ts'
import { type AttemptOnRecord, rebuildProgress } from './rebuild-progress.ts'
import type { ReceivedStatement } from './statement.ts'

/** What is kept of one learner for ever and never changed. */
export interface LearnerRecord {
  statements: readonly ReceivedStatement[]
  attempts: readonly AttemptOnRecord[]
}

/** Everything that is stored of one learner and can be made anew of the record. */
export interface Learning {
  courses: { progress: CourseProgress; count: TryCount }[]
  open: OpenAnswers[]
}

/**
 * What should be stored of a learner.
 * @param keptSince the moment before which answers under way are no longer kept
 */
export const rebuildLearning = ({ statements, attempts }: LearnerRecord, keptSince: Instant): Learning => ({
  courses: rebuildProgress(statements, attempts).map((progress) => ({
    progress,
    count: countTries(progress),
  })),
  open: rebuildOpenAnswers(openStatements(statements, attempts, keptSince), attempts),
})
