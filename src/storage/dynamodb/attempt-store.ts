import type { SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import type { AttemptStore } from '../../domain/attempt/attempt-store.ts'
import type { AccountId, AttemptId } from '../../domain/shared/ids.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { parseAttemptItem, toAttemptItem } from './attempt-item.ts'
import { attemptKey, progressKey } from './keys.ts'
import { attemptAttribute, parseProgressItem } from './progress-item.ts'
import { toStoredInstant } from './stored-instant.ts'
import { getItem, putOnce, type Table, updateItem } from './table.ts'

interface AttemptPlace {
  accountId: AccountId
  attemptId: AttemptId
  courseId: string
}

export const createAttemptStore = (table: Table): AttemptStore => {
  const find = async (accountId: AccountId, attemptId: AttemptId): Promise<SubmittedAttempt | undefined> => {
    const item = await getItem(table, attemptKey(accountId, attemptId))
    return item === undefined ? undefined : parseAttemptItem(item)
  }

  /** Takes one try and notes the attempt, unless the attempt is noted already or no try is left. */
  const claimTry = (place: AttemptPlace, noted: readonly unknown[], tries: number | undefined) =>
    updateItem(table, progressKey(place.accountId, place.courseId), {
      UpdateExpression: 'SET #attempt = :noted ADD tries :one',
      ConditionExpression:
        tries === undefined
          ? 'attribute_not_exists(#attempt)'
          : 'attribute_not_exists(#attempt) AND (attribute_not_exists(tries) OR tries < :max)',
      ExpressionAttributeNames: { '#attempt': attemptAttribute(place.attemptId) },
      ExpressionAttributeValues: { ':noted': noted, ':one': 1, ':max': tries },
    })

  /** When the attempt began; undefined when it never did. */
  const readStart = async ({ accountId, courseId, attemptId }: AttemptPlace) => {
    const item = await getItem(table, progressKey(accountId, courseId))
    return item === undefined ? undefined : parseProgressItem(item).attempts[attemptId]?.startedAt
  }

  /** Keeps the first hand-in for ever. */
  const keepFirst = async (attempt: SubmittedAttempt): Promise<SubmittedAttempt> => {
    const key = attemptKey(attempt.accountId, attempt.attemptId)
    if (await putOnce(table, key, toAttemptItem(attempt))) return attempt
    const kept = await find(attempt.accountId, attempt.attemptId)
    if (kept === undefined) throw new Error('An attempt is refused as already kept, but cannot be read')
    return kept
  }

  /** Brings the progress up to a kept attempt. Always writes the same values, so repeating it changes nothing. */
  const noteResult = (kept: SubmittedAttempt) =>
    updateItem(table, progressKey(kept.accountId, kept.courseId), {
      UpdateExpression:
        'SET #attempt[1] = :submitted, #attempt[2] = :earned, #attempt[3] = :of, #attempt[4] = :passed',
      ExpressionAttributeNames: { '#attempt': attemptAttribute(kept.attemptId) },
      ExpressionAttributeValues: {
        ':submitted': toStoredInstant(kept.submittedAt),
        ':earned': kept.earned,
        ':of': kept.of,
        ':passed': kept.isPassed,
      },
    })

  return {
    find,

    begin: async (place, tries, now) => {
      if (await claimTry(place, [toStoredInstant(now)], tries)) return succeed({ startedAt: now })
      const startedAt = await readStart(place)
      return startedAt === undefined ? fail({ code: 'no-tries-left' }) : succeed({ startedAt })
    },

    submit: async (attempt) => {
      const kept = await keepFirst(attempt)
      await noteResult(kept)
      return kept
    },

    beginAndSubmit: async (attempt, tries) => {
      // The claim comes first, so that an attempt that is refused leaves nothing behind.
      const { submittedAt, earned, of, isPassed } = attempt
      const submittedMs = toStoredInstant(submittedAt)
      const isClaimed = await claimTry(attempt, [submittedMs, submittedMs, earned, of, isPassed], tries)
      if (!isClaimed && (await readStart(attempt)) === undefined) return fail({ code: 'no-tries-left' })
      const kept = await keepFirst(attempt)
      // Another request may have handed in the same attempt with other answers in between: the kept one counts.
      if (!isClaimed || kept !== attempt) await noteResult(kept)
      return succeed(kept)
    },
  }
}
