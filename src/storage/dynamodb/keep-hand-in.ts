import type { SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import type { AttemptMismatch } from '../../domain/attempt/attempt-store.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import { isHandedIn, parseAttemptItem, toAttemptItem } from './attempt-item.ts'
import { parseBegunItem } from './begun-item.ts'
import { attemptKey } from './keys.ts'
import { getItem, putIf, type Table } from './table.ts'

/**
 * Keeps the first hand-in for ever, in place of the note that the attempt began. The condition costs nothing and makes
 * sure that the id still stands for what it stood for at the start: the same course, and the bank whose rules held then.
 * @returns the attempt that is kept: on a repeat, the first one
 */
export const keepHandIn = async (
  table: Table,
  attempt: SubmittedAttempt,
): Promise<Result<SubmittedAttempt, AttemptMismatch>> => {
  const { courseId, keyVersion } = attempt
  const key = attemptKey(attempt.accountId, attempt.attemptId)
  const isKept = await putIf(table, key, toAttemptItem(attempt), {
    ConditionExpression:
      'attribute_not_exists(pk) OR (attribute_not_exists(answers) AND courseId = :course AND keyVersion = :version)',
    ExpressionAttributeValues: { ':course': courseId, ':version': keyVersion },
  })
  if (isKept) return succeed(attempt)
  const item = await getItem(table, key)
  const held = isHandedIn(item) ? parseAttemptItem(item) : parseBegunItem(item)
  if (held.courseId !== courseId) return fail({ code: 'attempt-of-another-course' })
  return 'responses' in held ? succeed(held) : fail({ code: 'unknown-key-version' })
}
