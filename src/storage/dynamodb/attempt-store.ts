import type { AttemptStore, BegunAttempt, NewAttempt } from '../../domain/attempt/attempt-store.ts'
import { NO_ANSWERS } from '../../domain/attempt/held-answers.ts'
import { deadlineOf } from '../../domain/attempt/time-limit.ts'
import type { AccountId, AttemptId } from '../../domain/shared/ids.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { isHandedIn, parseAttemptItem } from './attempt-item.ts'
import { parseBegunItem, toBegunItem } from './begun-item.ts'
import { claimStart } from './claim-start.ts'
import { keepHandIn } from './keep-hand-in.ts'
import { attemptKey, openAttemptKey } from './keys.ts'
import { noteResult } from './note-result.ts'
import { parseOpenItem } from './open-item.ts'
import { toStoredInstant } from './stored-instant.ts'
import { getItem, putOnce, type Table } from './table.ts'
import { undoStart } from './undo-start.ts'

export const createAttemptStore = (table: Table): AttemptStore => {
  const read = (accountId: AccountId, attemptId: AttemptId) =>
    getItem(table, attemptKey(accountId, attemptId))

  /** Ties the id to its course and bank. @returns what it is tied to; undefined when to another course */
  const noteBegun = async (attempt: NewAttempt, begun: BegunAttempt): Promise<BegunAttempt | undefined> => {
    const { accountId, attemptId } = attempt
    if (await putOnce(table, attemptKey(accountId, attemptId), toBegunItem(begun))) return begun
    const item = await read(accountId, attemptId)
    const held = isHandedIn(item)
      ? { ...begun, courseId: parseAttemptItem(item).courseId }
      : parseBegunItem(item)
    return held.courseId === begun.courseId ? held : undefined
  }

  return {
    find: async (accountId, attemptId) => {
      const item = await read(accountId, attemptId)
      return isHandedIn(item) ? parseAttemptItem(item) : undefined
    },

    findBegun: async (accountId, attemptId) => {
      const item = await read(accountId, attemptId)
      return item === undefined || isHandedIn(item) ? undefined : parseBegunItem(item)
    },

    heldAnswers: async (accountId, attemptId) => {
      const item = await getItem(table, openAttemptKey(accountId, attemptId))
      return item === undefined ? NO_ANSWERS : parseOpenItem(item)
    },

    begin: async (attempt, terms, now) => {
      const { courseId, keyVersion, attemptId } = attempt
      const noted = [toStoredInstant(now)]
      const known = terms.standing?.attempts[attemptId]
      const start =
        known === undefined
          ? await claimStart(table, attempt, terms, noted, now)
          : succeed({ startedAt: known.startedAt, isNew: false })
      if (!start.ok) return start
      const { startedAt, isNew } = start.value
      const deadline = deadlineOf(terms.rules, startedAt)
      const begun = await noteBegun(attempt, {
        courseId,
        keyVersion,
        startedAt,
        ...(deadline && { deadline }),
      })
      if (begun !== undefined) return succeed(begun)
      if (isNew) await undoStart(table, attempt, noted, now, terms.standing)
      return fail({ code: 'attempt-of-another-course' })
    },

    submit: async (attempt) => {
      const kept = await keepHandIn(table, attempt)
      if (kept.ok) await noteResult(table, kept.value)
      return kept
    },

    beginAndSubmit: async (attempt, terms) => {
      // The claim comes first, so that an attempt that is refused leaves nothing behind.
      const { submittedAt, earned, of, isPassed } = attempt
      const submittedMs = toStoredInstant(submittedAt)
      const noted = [submittedMs, submittedMs, earned, of, isPassed]
      const start = await claimStart(table, attempt, terms, noted, submittedAt)
      if (!start.ok) return start
      const handedIn = { ...attempt, startedAt: start.value.startedAt }
      const kept = await keepHandIn(table, handedIn)
      if (!kept.ok) {
        if (start.value.isNew) await undoStart(table, attempt, noted, submittedAt, terms.standing)
        return kept
      }
      // Another request may have handed in the same attempt with other answers in between: the kept one counts.
      if (!start.value.isNew || kept.value !== handedIn) await noteResult(table, kept.value)
      return kept
    },
  }
}
