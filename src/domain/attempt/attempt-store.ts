import type { QuizRules } from '../course/course.ts'
import type { CourseProgress } from '../progress/progress.ts'
import type { AccountId, AttemptId, KeyVersion } from '../shared/ids.ts'
import type { Result } from '../shared/result.ts'
import type { Instant } from '../shared/time.ts'
import type { SubmittedAttempt } from './attempt.ts'
import type { StartRefusal } from './attempt-rules.ts'
import type { HeldAnswers } from './held-answers.ts'

/** What a new attempt has to keep to: the rules of the quiz, and the learner's progress as it was read. */
export interface StartTerms {
  rules: QuizRules
  standing: CourseProgress | undefined
}

export interface NewAttempt {
  accountId: AccountId
  attemptId: AttemptId
  courseId: string
  keyVersion: KeyVersion
}

/** What was noted when an attempt began. Never changed afterwards. */
export interface BegunAttempt {
  courseId: string
  keyVersion: KeyVersion
  startedAt: Instant
  /** When its time is over, where the quiz has a time limit. */
  deadline?: Instant | undefined
}

/** An id belongs to one attempt at one course; whatever else it is used for is refused and stores nothing. */
export type AttemptMismatch = { code: 'attempt-of-another-course' | 'unknown-key-version' }

/** Where attempts are kept. Every call may be repeated without harm. */
export interface AttemptStore {
  /**
   * Notes that an attempt has begun. The limits are checked together with the write, so two devices at once can neither
   * begin more attempts than allowed nor begin one too soon.
   * @returns what was noted: on a repeat, the first time
   */
  begin(
    attempt: NewAttempt,
    terms: StartTerms,
    now: Instant,
  ): Promise<Result<BegunAttempt, StartRefusal | AttemptMismatch>>
  /**
   * Keeps a handed-in attempt that has begun, once, and brings the progress up to date.
   * @returns the attempt that is kept: on a repeat, the first one
   */
  submit(attempt: SubmittedAttempt): Promise<Result<SubmittedAttempt, AttemptMismatch>>
  /**
   * Begins and hands in at once an attempt that was done where no network was. A refused one leaves nothing behind.
   * @returns the attempt that is kept: on a repeat, the first one
   */
  beginAndSubmit(
    attempt: SubmittedAttempt,
    terms: StartTerms,
  ): Promise<Result<SubmittedAttempt, StartRefusal | AttemptMismatch>>
  /** A handed-in attempt. */
  find(accountId: AccountId, attemptId: AttemptId): Promise<SubmittedAttempt | undefined>
  /** An attempt that has begun and is not handed in. */
  findBegun(accountId: AccountId, attemptId: AttemptId): Promise<BegunAttempt | undefined>
  /** The answers that statements told of an attempt; none where nothing was told for half a year. */
  heldAnswers(accountId: AccountId, attemptId: AttemptId): Promise<HeldAnswers>
}
