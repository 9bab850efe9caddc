import type { SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import type { AttemptStore } from '../../domain/attempt/attempt-store.ts'
import type { AccountId, AttemptId } from '../../domain/shared/ids.ts'
import { succeed } from '../../domain/shared/result.ts'
import { parseAttemptItem, toAttemptItem } from './attempt-item.ts'
import { claimStart } from './claim-start.ts'
import { attemptKey } from './keys.ts'
import { noteResult } from './note-result.ts'
import { toStoredInstant } from './stored-instant.ts'
import { getItem, putOnce, type Table } from './table.ts'

export const createAttemptStore = (table: Table): AttemptStore => {
  const find = async (accountId: AccountId, attemptId: AttemptId): Promise<SubmittedAttempt | undefined> => {
    const item = await getItem(table, attemptKey(accountId, attemptId))
    return item === undefined ? undefined : parseAttemptItem(item)
  }

  /** Keeps the first hand-in for ever. */
  const keepFirst = async (attempt: SubmittedAttempt): Promise<SubmittedAttempt> => {
    const key = attemptKey(attempt.accountId, attempt.attemptId)
    if (await putOnce(table, key, toAttemptItem(attempt))) return attempt
    const kept = await find(attempt.accountId, attempt.attemptId)
    if (kept === undefined) throw new Error('An attempt is refused as already kept, but cannot be read')
    return kept
  }

  return {
    find,

    begin: async (place, terms, now) => {
      const start = await claimStart(table, place, terms, [toStoredInstant(now)], now)
      return start.ok ? succeed({ startedAt: start.value.startedAt }) : start
    },

    submit: async (attempt) => {
      const kept = await keepFirst(attempt)
      await noteResult(table, kept)
      return kept
    },

    beginAndSubmit: async (attempt, terms) => {
      // The claim comes first, so that an attempt that is refused leaves nothing behind.
      const { submittedAt, earned, of, isPassed } = attempt
      const submittedMs = toStoredInstant(submittedAt)
      const noted = [submittedMs, submittedMs, earned, of, isPassed]
      const start = await claimStart(table, attempt, terms, noted, submittedAt)
      if (!start.ok) return start
      const kept = await keepFirst(attempt)
      // Another request may have handed in the same attempt with other answers in between: the kept one counts.
      if (!start.value.isNew || kept !== attempt) await noteResult(table, kept)
      return succeed(kept)
    },
  }
}
