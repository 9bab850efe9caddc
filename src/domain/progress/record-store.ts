import type { AccountId } from '../shared/ids.ts'
import type { Instant } from '../shared/time.ts'
import type { LearnerRecord, Learning } from './rebuild-learning.ts'

/** The record of learners and all that is made of it, for an operator who compares and mends them. */
export interface RecordStore {
  /** Everyone of whom anything is stored. Reads the whole table. */
  learners(): AsyncIterable<AccountId>
  recordOf(accountId: AccountId): Promise<LearnerRecord>
  /** What is stored of a learner at this moment. */
  learningOf(accountId: AccountId, now: Instant): Promise<Learning>
  /** The moment before which answers under way are no longer kept. */
  keptSince(now: Instant): Instant
  /**
   * Adds to what is stored whatever the record has and it lacks. Takes nothing back: no lesson, no attempt, no point, no
   * pass, unless a trainer's later decision says so. Repeating it changes nothing.
   */
  mend(accountId: AccountId, record: LearnerRecord, now: Instant): Promise<void>
}
