import type { QuizRules } from '../course/course.ts'
import type { CourseProgress } from '../progress/progress.ts'
import type { AccountId, AttemptId } from '../shared/ids.ts'
import type { Result } from '../shared/result.ts'
import type { Instant } from '../shared/time.ts'
import type { SubmittedAttempt } from './attempt.ts'
import type { StartRefusal } from './attempt-rules.ts'

/** What a new attempt has to keep to: the rules of the quiz, and the learner's progress as it was read. */
export interface StartTerms {
  rules: QuizRules
  standing: CourseProgress | undefined
}

/** Where attempts are kept. Every call may be repeated without harm. */
export interface AttemptStore {
  /**
   * Notes in the learner's progress that an attempt has begun. The limits are checked together with the write, so two
   * devices at once can neither begin more attempts than allowed nor begin one too soon.
   * @returns the moment this attempt first began
   */
  begin(
    attempt: { accountId: AccountId; attemptId: AttemptId; courseId: string },
    terms: StartTerms,
    now: Instant,
  ): Promise<Result<{ startedAt: Instant }, StartRefusal>>
  /**
   * Keeps a handed-in attempt that has begun, once, and brings the progress up to date.
   * @returns the attempt that is kept: on a repeat, the first one
   */
  submit(attempt: SubmittedAttempt): Promise<SubmittedAttempt>
  /**
   * Begins and hands in at once an attempt that was done where no network was. A refused one leaves nothing behind.
   * @returns the attempt that is kept: on a repeat, the first one
   */
  beginAndSubmit(
    attempt: SubmittedAttempt,
    terms: StartTerms,
  ): Promise<Result<SubmittedAttempt, StartRefusal>>
  find(accountId: AccountId, attemptId: AttemptId): Promise<SubmittedAttempt | undefined>
}
