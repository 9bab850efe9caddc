import { latestMoment } from '../../domain/attempt/attempt-rules.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'
import type { Instant } from '../../domain/shared/time.ts'
import type { AttemptPlace } from './claim-start.ts'
import { progressKey } from './keys.ts'
import { attemptAttribute } from './progress-item.ts'
import { toStoredInstant } from './stored-instant.ts'
import { type Table, updateItem } from './table.ts'

/**
 * Gives a try back that was taken under an id which turned out to belong to another course, as long as nobody has built on
 * it since. Only a faulty device comes here, so the price of two more writes does not matter.
 * @param standing the progress before the try was taken
 */
export const undoStart = async (
  table: Table,
  { accountId, courseId, attemptId }: AttemptPlace,
  noted: readonly unknown[],
  now: Instant,
  standing: CourseProgress | undefined,
): Promise<void> => {
  const key = progressKey(accountId, courseId)
  const latest = latestMoment(standing)
  const asNoted = '#attempt[0] = :now AND size(#attempt) = :size'
  const undo = {
    ExpressionAttributeNames: { '#attempt': attemptAttribute(attemptId) },
    ExpressionAttributeValues: { ':now': toStoredInstant(now), ':size': noted.length, ':minusOne': -1 },
  }
  const isBackAsBefore = await updateItem(table, key, {
    ...undo,
    ...(latest === undefined
      ? { UpdateExpression: 'REMOVE #attempt, latest ADD tries :minusOne' }
      : {
          UpdateExpression: 'REMOVE #attempt SET latest = :before ADD tries :minusOne',
          ExpressionAttributeValues: {
            ...undo.ExpressionAttributeValues,
            ':before': toStoredInstant(latest),
          },
        }),
    ConditionExpression: `${asNoted} AND latest = :now`,
  })
  if (isBackAsBefore) return
  // Another attempt began or ended since: the moment to wait from is that one's.
  await updateItem(table, key, {
    ...undo,
    UpdateExpression: 'REMOVE #attempt ADD tries :minusOne',
    ConditionExpression: asNoted,
  })
}
