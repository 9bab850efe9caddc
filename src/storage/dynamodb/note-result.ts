import type { SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import { progressKey } from './keys.ts'
import { attemptAttribute } from './progress-item.ts'
import { toStoredInstant } from './stored-instant.ts'
import { type Table, updateItem } from './table.ts'

const RESULT = 'SET #attempt[1] = :submitted, #attempt[2] = :earned, #attempt[3] = :of, #attempt[4] = :passed'

/**
 * Brings the progress up to a kept attempt. Always writes the same values, so repeating it changes nothing. The moment
 * from which the next attempt has to wait only ever moves forward: mending an old attempt late must not open a new one.
 */
export const noteResult = async (table: Table, kept: SubmittedAttempt): Promise<void> => {
  const key = progressKey(kept.accountId, kept.courseId)
  const result = {
    ExpressionAttributeNames: { '#attempt': attemptAttribute(kept.attemptId) },
    ExpressionAttributeValues: {
      ':submitted': toStoredInstant(kept.submittedAt),
      ':earned': kept.earned,
      ':of': kept.of,
      ':passed': kept.isPassed,
    },
  }
  const isLatest = await updateItem(table, key, {
    ...result,
    UpdateExpression: `${RESULT}, latest = :submitted`,
    ConditionExpression: 'attribute_not_exists(latest) OR latest <= :submitted',
  })
  if (!isLatest) await updateItem(table, key, { ...result, UpdateExpression: RESULT })
}
