import type { SealedParcel } from '../contract/learning/deliver-parcel.ts'
import type { AnswerStamp } from '../domain/attempt/is-newer-answer.ts'
import type { CourseProgress } from '../domain/progress/progress.ts'
import type { Statement } from '../domain/progress/statement.ts'
import type { Answer } from '../domain/quiz/response.ts'
import type { AccountId, AttemptId, KeyVersion, ParcelId, StatementId } from '../domain/shared/ids.ts'
import type { Instant } from '../domain/shared/time.ts'
import type { RefusedCode } from './refused-for-good.ts'

/** Whose record it is: an account's, or nobody's while no one is signed in. */
export type Owner = AccountId | 'nobody'

/** That the server will not have something, however often it is sent, and since when the device knows. */
export interface Refused {
  code: RefusedCode
  at: Instant
}

/** A statement the server has not received. */
export interface KeptStatement {
  statement: Statement
  /** Set once the server refused it; then it stays until the learner has seen why. */
  refused?: Refused
}

/** An attempt that the server has not marked yet. Once it is marked, the server's copy is the only one. */
export interface AttemptOnDevice {
  attemptId: AttemptId
  owner: Owner
  courseId: string
  /** The bank it was drawn from, which may no longer be the one in the page. */
  keyVersion: KeyVersion
  questionIds: string[]
  /** By question id. */
  responses: Record<string, Answer>
  /** By question id; none for answers given before there were stamps. */
  stamps?: Record<string, AnswerStamp>
  /** Index in `questionIds` of the question being read. */
  place: number
  startedAt: Instant
  savedAt: Instant
  /** Set once the learner asked to hand in; from then on it only waits for the server. */
  handedInAt?: Instant
  /** Set once the server refused it for good. Only the learner may throw it away. */
  refused?: Refused
  /** Set once the server has noted that it began. */
  isBegun?: true
  /** Set where another device began it. */
  isFromElsewhere?: true
  /** Of a timed attempt, once the server has noted that it began. */
  timing?: {
    deadline: Instant
    /** How far the server's clock is ahead of this device's; only used until the server can be asked again. */
    serverAheadMs: number
  }
}

/** Sealed work. Nothing in it tells whose it is. */
export interface ParcelOnDevice extends SealedParcel {
  /** Set where the server refused it: not to be sent before. */
  retryAt?: Instant
}

/** What the device keeps until the server has it, and what it knows of progress. */
export interface DeviceStore {
  /**
   * False where what is done now is gone when the page closes: the browser refuses storage, or something could not be
   * written.
   */
  readonly isLasting: boolean
  /** Whether the last write failed, as on a full device. What failed is held in memory and tried again. */
  readonly isFull: boolean
  keepStatement(owner: Owner, statement: Statement): Promise<void>
  /** Everything without a receipt, refused or not, in the order it was recorded. */
  keptStatements(owner: Owner): Promise<KeptStatement[]>
  /** Statements that are still to be sent, in the order they were recorded. */
  waitingStatements(owner: Owner): Promise<Statement[]>
  /** Keeps a statement from being sent again. Does nothing when it is gone. */
  refuseStatement(id: StatementId, refused: Refused): Promise<void>
  removeStatements(ids: readonly StatementId[]): Promise<void>
  /** Joins progress with what is held already. */
  keepProgress(owner: Owner, courses: readonly CourseProgress[]): Promise<void>
  progressOf(owner: Owner): Promise<CourseProgress[]>
  /** Forgets what the server can give again: progress, and the cards of the review. */
  forgetProgress(owner: Owner): Promise<void>
  /**
   * Keeps a new attempt, unless one with the same bank is under way already: two tabs that begin at once get one attempt.
   * @returns the attempt that is under way
   */
  claimAttempt(attempt: AttemptOnDevice): Promise<AttemptOnDevice>
  /** Keeps an attempt, joined with what is held of it. */
  addAttempt(attempt: AttemptOnDevice): Promise<void>
  /**
   * Keeps what changed of an attempt, joined with what another tab may have changed. Nothing is kept when the attempt is
   * gone: handed in or put away in another tab.
   * @param told the statement that tells the change, kept in the same step
   * @param replaced id of a statement that this one takes the place of, if it was neither sent nor refused yet
   * @returns the attempt as it is held now; undefined when it is gone
   */
  keepAttempt(
    attempt: AttemptOnDevice,
    told?: Statement,
    replaced?: StatementId,
  ): Promise<AttemptOnDevice | undefined>
  /** Latest first. */
  attemptsOf(owner: Owner): Promise<AttemptOnDevice[]>
  /** Keeps a handed-in attempt from being sent again by itself. Does nothing when it is gone. */
  refuseAttempt(attemptId: AttemptId, refused: Refused): Promise<void>
  removeAttempt(attemptId: AttemptId): Promise<void>
  /**
   * Puts parcels in the place of work, in one step. Work that has changed since it was packed stays as it is.
   * Fails where there is no room, and then nothing has changed.
   * @param packed what the parcels hold, as it was read
   */
  handOver(
    parcels: readonly SealedParcel[],
    packed: { statements: readonly Statement[]; attempts: readonly AttemptOnDevice[] },
  ): Promise<void>
  /** Sealed work of people who have left, in the order it has to be sent. */
  parcels(): Promise<ParcelOnDevice[]>
  /** Keeps a parcel that is here, with what changed of it. */
  keepParcel(parcel: ParcelOnDevice): Promise<void>
  removeParcel(parcelId: ParcelId): Promise<void>
  /** Gives what nobody had done on this device to the account that signed in. */
  adopt(accountId: AccountId): Promise<void>
}
