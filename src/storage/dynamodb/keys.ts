import { createHash } from 'node:crypto'
import type { ClassResult } from '../../domain/edition/class-result.ts'
import type { EditionId } from '../../domain/edition/edition.ts'
import type { AccountId, AttemptId, KeyVersion, StatementId } from '../../domain/shared/ids.ts'

/** Every key of the table is made here; `docs/data-model.md` lists who reads and writes which. */
export interface ItemKey {
  pk: string
  sk: string
}

export const accountKey = (accountId: AccountId): ItemKey => ({ pk: `ACCOUNT#${accountId}`, sk: 'ACCOUNT' })

export const usernameKey = (username: string): ItemKey => ({ pk: `USERNAME#${username}`, sk: 'USERNAME' })

// Not in the account's own partition: rights are given by partition key, and a function that has to know who is signed
// in must not thereby be able to read a password hash or delete an account.
export const sessionKey = (accountId: AccountId, sessionHash: string): ItemKey => ({
  pk: `SESSION#${accountId}`,
  sk: sessionHash,
})

export const COURSE_PREFIX = 'COURSE#'

export const LEARNER_PREFIX = 'LEARNER#'

export const learnerPartition = (accountId: AccountId): string => `${LEARNER_PREFIX}${accountId}`

export const progressKey = (accountId: AccountId, courseId: string): ItemKey => ({
  pk: learnerPartition(accountId),
  sk: `${COURSE_PREFIX}${courseId}`,
})

export const ATTEMPT_PREFIX = 'ATTEMPT#'

export const attemptKey = (accountId: AccountId, attemptId: AttemptId): ItemKey => ({
  pk: learnerPartition(accountId),
  sk: `${ATTEMPT_PREFIX}${attemptId}`,
})

export const OPEN_PREFIX = 'OPEN#'

/** The answers of an attempt under way; apart from the attempt, so that handing in does not pay for their size. */
export const openAttemptKey = (accountId: AccountId, attemptId: AttemptId): ItemKey => ({
  pk: learnerPartition(accountId),
  sk: `${OPEN_PREFIX}${attemptId}`,
})

export const STATEMENT_PREFIX = 'STATEMENT#'

export const statementKey = (accountId: AccountId, statementId: StatementId): ItemKey => ({
  pk: learnerPartition(accountId),
  sk: `${STATEMENT_PREFIX}${statementId}`,
})

export const answerKeyKey = (courseId: string, version: KeyVersion): ItemKey => ({
  pk: `ANSWER-KEY#${courseId}`,
  sk: version,
})

/** Eight partitions for each course, so that a whole province beginning one course at once does not meet in one. */
const ROSTER_SHARDS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const

export const rosterPartitions = (courseId: string): string[] =>
  ROSTER_SHARDS.map((shard) => `ROSTER#${courseId}#${shard}`)

// By a hash, because account ids made in one hour begin alike.
export const rosterKey = (courseId: string, accountId: AccountId): ItemKey => ({
  pk:
    rosterPartitions(courseId)[Number.parseInt(sha256(accountId).slice(0, 1), 16) % ROSTER_SHARDS.length] ??
    '',
  sk: accountId,
})

export const editionKey = (editionId: EditionId): ItemKey => ({ pk: `EDITION#${editionId}`, sk: 'EDITION' })

/** The files of one class; under its edition, so that no other edition's file can come among them. */
export const classPartition = ({ editionId, classId }: Pick<ClassResult, 'editionId' | 'classId'>): string =>
  `CLASS#${editionId}#${classId}`

/** Imported classes are some hundreds a year and are listed together. */
export const CLASS_LIST_PARTITION = 'CLASS-LIST#all'

// Names and addresses are hashed: a count of tries needs to recognise them, not to know them.
export const accountThrottleKey = (username: string, windowStartMinute: number): ItemKey => ({
  pk: `THROTTLE#account#${sha256(username)}`,
  sk: `WINDOW#${windowStartMinute}`,
})

// With the window inside the hash, two windows of one address cannot be linked to each other.
export const addressThrottleKey = (address: string, windowStartMinute: number): ItemKey => ({
  pk: `THROTTLE#address#${sha256(`${address} ${windowStartMinute}`)}`,
  sk: `WINDOW#${windowStartMinute}`,
})

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
