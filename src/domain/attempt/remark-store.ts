import type { Result } from '../shared/result.ts'
import type { SubmittedAttempt } from './attempt.ts'
import type { Remark } from './remark.ts'

/** Where decisions to mark again are kept. Every call may be repeated without harm. */
export interface RemarkStore {
  /**
   * Adds a decision to a kept attempt and brings the learner's progress up to it.
   * @param attempt as it was read; fails when another decision was added since
   */
  add(attempt: SubmittedAttempt, remark: Remark): Promise<Result<void, { code: 'remarked-meanwhile' }>>
  /** Brings the progress up to the latest decision, as after a call that was cut off. Never takes it back. */
  note(attempt: SubmittedAttempt): Promise<void>
}
