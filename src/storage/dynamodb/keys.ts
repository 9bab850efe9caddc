import { createHash } from 'node:crypto'
import type { ClassResult } from '../../domain/edition/class-result.ts'
import type { EditionId } from '../../domain/edition/edition.ts'
import type { AccountId, AttemptId, DeliveryId, KeyVersion, StatementId } from '../../domain/shared/ids.ts'
import type { CalendarDay, Instant } from '../../domain/shared/time.ts'

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

// By its id alone: a parcel tells nothing of whose it is, on the device or on the way.
export const deliveryKey = (deliveryId: DeliveryId): ItemKey => ({
  pk: `DELIVERY#${deliveryId}`,
  sk: 'DELIVERY',
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

export const letterKey = (letterId: string): ItemKey => ({ pk: `LETTER#${letterId}`, sk: 'LETTER' })

export const OPEN_LETTERS_PARTITION = 'LETTERS#open'
export const courseLettersPartition = (courseId: string): string => `LETTERS#course#${courseId}`
export const personLettersPartition = (accountId: AccountId): string => `LETTERS#person#${accountId}`

/** In order of arrival by the server's clock. */
export const listedLetterKey = (partition: string, receivedAt: Instant, letterId: string): ItemKey => ({
  pk: partition,
  sk: `${receivedAt}#${letterId}`,
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

export const teamPartition = (teamCode: string): string => `TEAM#${teamCode}`

export const teamKey = (teamCode: string): ItemKey => ({ pk: teamPartition(teamCode), sk: 'TEAM' })

export const TEAM_LINK_PREFIX = 'LINK#'

/** The link once more beside its team, so that one query tells all of a team. */
export const teamLinkKey = (teamCode: string, linkCode: string): ItemKey => ({
  pk: teamPartition(teamCode),
  sk: `${TEAM_LINK_PREFIX}${linkCode}`,
})

export const TEAM_MONTH_PREFIX = 'MONTH#'

/** The opens of a month's finished days, added up. @param month YYYY-MM */
export const teamMonthKey = (teamCode: string, month: string): ItemKey => ({
  pk: teamPartition(teamCode),
  sk: `${TEAM_MONTH_PREFIX}${month}`,
})

export const unitTeamKey = (unitCode: string, teamCode: string): ItemKey => ({
  pk: `UNIT-TEAMS#${unitCode}`,
  sk: teamCode,
})

export const linkKey = (linkCode: string): ItemKey => ({ pk: `LINK#${linkCode}`, sk: 'LINK' })

/** One item for each open, so that a thousand at once meet nowhere; a month of a team together, so that one query counts them. */
export const openKey = (teamCode: string, day: CalendarDay, linkCode: string, openId: string): ItemKey => ({
  pk: `OPENS#${teamCode}#${day.slice(0, 7)}`,
  sk: `${day.slice(8)}#${linkCode}#${openId}`,
})

export const publishedPagesKey = (section: string): ItemKey => ({ pk: 'PUBLISHED#pages', sk: section })
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
