import type { AccountId, StatementId } from '../shared/ids.ts'
import type { Instant } from '../shared/time.ts'
import type { CourseProgress } from './progress.ts'
import type { ReceivedStatement, Statement } from './statement.ts'

/** Where statements and the progress made of them are kept. */
export interface ProgressStore {
  /**
   * Keeps each statement once and brings the progress up to date. Repeating a call changes nothing.
   * @returns for each statement id, when it was first received
   */
  record(
    accountId: AccountId,
    statements: readonly Statement[],
    receivedAt: Instant,
  ): Promise<Map<StatementId, Instant>>
  /** Progress in one course; undefined when nothing was ever recorded. Reads what was last written. */
  progressIn(accountId: AccountId, courseId: string): Promise<CourseProgress | undefined>
  /** Progress in every course the learner has begun. */
  progressOf(accountId: AccountId): Promise<CourseProgress[]>
  /** The record itself, for rebuilding and for the learner's own export. */
  statementsOf(accountId: AccountId): Promise<ReceivedStatement[]>
}
