import type { AccountId, AttemptId } from '../shared/ids.ts'
import type { Result } from '../shared/result.ts'
import type { Instant } from '../shared/time.ts'
import type { SubmittedAttempt } from './attempt.ts'

/** Where attempts are kept. Every call may be repeated without harm. */
export interface AttemptStore {
  /**
   * Notes in the learner's progress that an attempt has begun. The limit is checked together with the write, so two
   * devices at once cannot begin more attempts than allowed.
   * @param tries attempts allowed; undefined means no limit
   * @returns the moment this attempt first began
   */
  begin(
    attempt: { accountId: AccountId; attemptId: AttemptId; courseId: string },
    tries: number | undefined,
    now: Instant,
  ): Promise<Result<{ startedAt: Instant }, { code: 'no-tries-left' }>>
  /**
   * Keeps a handed-in attempt that has begun, once, and brings the progress up to date.
   * @returns the attempt that is kept: on a repeat, the first one
   */
  submit(attempt: SubmittedAttempt): Promise<SubmittedAttempt>
  /**
   * Begins and hands in at once an attempt that was done where no network was. A refused one leaves nothing behind.
   * @param tries attempts allowed; undefined means no limit
   * @returns the attempt that is kept: on a repeat, the first one
   */
  beginAndSubmit(
    attempt: SubmittedAttempt,
    tries: number | undefined,
  ): Promise<Result<SubmittedAttempt, { code: 'no-tries-left' }>>
  find(accountId: AccountId, attemptId: AttemptId): Promise<SubmittedAttempt | undefined>
}
