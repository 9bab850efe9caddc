import { mayStartAttempt, type StartRefusal, startLimits } from '../../domain/attempt/attempt-rules.ts'
import type { StartTerms } from '../../domain/attempt/attempt-store.ts'
import type { AccountId, AttemptId } from '../../domain/shared/ids.ts'
import { type Result, succeed } from '../../domain/shared/result.ts'
import type { Instant } from '../../domain/shared/time.ts'
import { progressKey } from './keys.ts'
import { attemptAttribute, parseProgressItem } from './progress-item.ts'
import { toStoredInstant } from './stored-instant.ts'
import { getItem, type Table, updateItem } from './table.ts'

export interface AttemptPlace {
  accountId: AccountId
  attemptId: AttemptId
  courseId: string
}

export interface Start {
  startedAt: Instant
  /** False when the attempt was noted before: by an earlier call, or by another one at the same time. */
  isNew: boolean
}

/** How often the limits are read anew when they changed between reading and writing, e.g. because a quiz was passed. */
const ROUNDS = 3

/**
 * Takes one try and notes the attempt in the learner's progress, in one write that holds only while the limits do.
 * @param noted what to note of it
 * @param now the moment it begins
 */
export const claimStart = async (
  table: Table,
  place: AttemptPlace,
  { rules, standing }: StartTerms,
  noted: readonly unknown[],
  now: Instant,
): Promise<Result<Start, StartRefusal>> => {
  let known = standing
  for (let round = 0; round < ROUNDS; round++) {
    if (await writeStart(table, place, startLimits(known, rules, now), noted, now))
      return succeed({ startedAt: now, isNew: true })
    const item = await getItem(table, progressKey(place.accountId, place.courseId))
    known = item === undefined ? undefined : parseProgressItem(item)
    const begun = known?.attempts[place.attemptId]
    if (begun !== undefined) return succeed({ startedAt: begun.startedAt, isNew: false })
    const allowed = mayStartAttempt(known, rules, place.attemptId, now)
    if (!allowed.ok) return allowed
  }
  throw new Error('The limits of an attempt changed at every try to begin it')
}

const writeStart = async (
  table: Table,
  { accountId, courseId, attemptId }: AttemptPlace,
  { attemptsBelow, latestBy }: ReturnType<typeof startLimits>,
  noted: readonly unknown[],
  now: Instant,
): Promise<boolean> => {
  const write = (movingTo: Instant | undefined, notAfter: Instant | undefined): Promise<boolean> =>
    updateItem(table, progressKey(accountId, courseId), {
      UpdateExpression: `SET #attempt = :noted${movingTo === undefined ? '' : ', latest = :now'} ADD tries :one`,
      ConditionExpression: [
        'attribute_not_exists(#attempt)',
        '(attribute_not_exists(tries) OR tries < :below)',
        ...(notAfter === undefined ? [] : ['(attribute_not_exists(latest) OR latest <= :notAfter)']),
      ].join(' AND '),
      ExpressionAttributeNames: { '#attempt': attemptAttribute(attemptId) },
      ExpressionAttributeValues: {
        ':noted': noted,
        ':one': 1,
        ':below': attemptsBelow,
        ...(movingTo !== undefined && { ':now': toStoredInstant(movingTo) }),
        ...(notAfter !== undefined && { ':notAfter': toStoredInstant(notAfter) }),
      },
    })
  if (await write(now, latestBy ?? now)) return true
  // Nobody has to wait, but another server's clock is ahead: the moment to wait from stays where it is.
  return latestBy === undefined && (await write(undefined, undefined))
}
