import { compareLearning } from '../../domain/progress/compare-learning.ts'
import type { Difference } from '../../domain/progress/difference.ts'
import { rebuildLearning } from '../../domain/progress/rebuild-learning.ts'
import type { RecordStore } from '../../domain/progress/record-store.ts'
import type { AccountId } from '../../domain/shared/ids.ts'
import type { Instant } from '../../domain/shared/time.ts'

export interface RebuiltLearner {
  courses: number
  /** Found before anything was written. */
  found: Difference[]
  /** Of these, what is there still: everything, where nothing was to be written. */
  left: Difference[]
}

/** Compares what is stored of a learner with the record, and mends it where asked to. */
export const rebuildLearner = async (
  records: RecordStore,
  accountId: AccountId,
  isWriting: boolean,
  now: Instant,
): Promise<RebuiltLearner> => {
  const look = async () => {
    // What is stored is read first: of a learner at work the record then has more rather than less, which mending adds.
    const stored = await records.learningOf(accountId, now)
    const record = await records.recordOf(accountId)
    const rebuilt = rebuildLearning(record, records.keptSince(now))
    return { record, courses: rebuilt.courses.length, differences: compareLearning(record, stored, rebuilt) }
  }
  const { record, courses, differences } = await look()
  if (differences.length === 0 || !isWriting) return { courses, found: differences, left: differences }
  await records.mend(accountId, record, now)
  return { courses, found: differences, left: (await look()).differences }
}
