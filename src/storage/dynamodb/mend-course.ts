import type { TryCount } from '../../domain/progress/count-tries.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'
import type { AttemptOnRecord } from '../../domain/progress/rebuild-progress.ts'
import type { AccountId } from '../../domain/shared/ids.ts'
import { type ItemKey, progressKey } from './keys.ts'
import { lowerInstants } from './lower-instants.ts'
import { attemptAttribute } from './progress-item.ts'
import { createRemarkStore } from './remark-store.ts'
import { toStoredInstant } from './stored-instant.ts'
import { type Table, updateItem } from './table.ts'

export interface CourseRecord {
  accountId: AccountId
  progress: Pick<CourseProgress, 'lessons' | 'practices'>
  attempts: readonly AttemptOnRecord[]
  count: TryCount
}

/**
 * Adds to a progress item what the record of its course has and it lacks. Each write has a condition under which it only
 * adds, so that a learner may go on meanwhile and a cut between two writes is mended by doing it again.
 */
export const mendCourse = async (
  table: Table,
  { accountId, progress, attempts, count }: CourseRecord,
  courseId: string,
): Promise<void> => {
  const key = progressKey(accountId, courseId)
  await lowerInstants(table, key, progress)
  for (const attempt of attempts) await mendAttempt(table, key, attempt)
  await raise(table, key, 'tries', count.tries)
  if (count.latest !== undefined) await raise(table, key, 'latest', toStoredInstant(count.latest))
}

const mendAttempt = async (table: Table, key: ItemKey, attempt: AttemptOnRecord): Promise<void> => {
  const { startedAt = 'submittedAt' in attempt ? attempt.submittedAt : '' } = attempt
  const names = { ExpressionAttributeNames: { '#attempt': attemptAttribute(attempt.attemptId) } }
  const startedMs = toStoredInstant(startedAt)
  const isAdded = await updateItem(table, key, {
    ...names,
    UpdateExpression: 'SET #attempt = :noted ADD tries :one',
    ConditionExpression: 'attribute_not_exists(#attempt)',
    ExpressionAttributeValues: { ':noted': [startedMs], ':one': 1 },
  })
  if (!isAdded)
    await updateItem(table, key, {
      ...names,
      UpdateExpression: 'SET #attempt[0] = :started',
      ConditionExpression: '#attempt[0] > :started',
      ExpressionAttributeValues: { ':started': startedMs },
    })
  if (!('submittedAt' in attempt)) return
  const { submittedAt, earned, of, isPassed } = attempt
  await updateItem(table, key, {
    ...names,
    UpdateExpression:
      'SET #attempt[1] = :submitted, #attempt[2] = :earned, #attempt[3] = :of, #attempt[4] = :passed',
    // Never fewer points than are noted, and a pass that is noted stays.
    ConditionExpression: `size(#attempt) = :one OR (#attempt[2] <= :earned${isPassed ? '' : ' AND #attempt[4] = :passed'})`,
    ExpressionAttributeValues: {
      ...{ ':submitted': toStoredInstant(submittedAt), ':earned': earned, ':of': of },
      ...{ ':passed': isPassed, ':one': 1 },
    },
  })
  await createRemarkStore(table).note(attempt)
}

const raise = async (table: Table, key: ItemKey, name: 'tries' | 'latest', value: number): Promise<void> => {
  if (value === 0) return
  await updateItem(table, key, {
    UpdateExpression: 'SET #name = :value',
    ConditionExpression: 'attribute_not_exists(#name) OR #name < :value',
    ExpressionAttributeNames: { '#name': name },
    ExpressionAttributeValues: { ':value': value },
  })
}
