import type { CourseProgress } from '../../domain/progress/progress.ts'
import type { ItemKey } from './keys.ts'
import { begunAttribute, finishedAttribute, openedAttribute, solvedAttribute } from './progress-item.ts'
import { toStoredInstant } from './stored-instant.ts'
import { type Table, updateItem } from './table.ts'

interface Mark {
  attribute: string
  atMs: number
}

/**
 * Sets the instants of lessons and practices, or moves them to an earlier moment; never to a later one. So the order of calls does
 * not matter and neither do repeats. Nearly always one write does it. Only where a stored instant is later than the
 * new one (a statement whose call was cut off and came again, servers whose clocks differ) each is lowered by itself.
 */
export const lowerInstants = async (
  table: Table,
  key: ItemKey,
  { lessons, practices = {} }: Pick<CourseProgress, 'lessons' | 'practices'>,
): Promise<void> => {
  const marks = [
    ...marksOf(lessons, openedAttribute, finishedAttribute),
    ...marksOf(practices, begunAttribute, solvedAttribute),
  ]
  if (marks.length === 0) return
  if (await setMissing(table, key, marks)) return
  for (const mark of marks) await lower(table, key, mark)
}

/** @returns false, having changed nothing, when a stored instant is later than the new one */
const setMissing = (table: Table, key: ItemKey, marks: readonly Mark[]): Promise<boolean> =>
  updateItem(table, key, {
    UpdateExpression: `SET ${marks.map((_, at) => `#n${at} = if_not_exists(#n${at}, :t${at})`).join(', ')}`,
    ConditionExpression: marks
      .map((_, at) => `(attribute_not_exists(#n${at}) OR #n${at} <= :t${at})`)
      .join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(marks.map(({ attribute }, at) => [`#n${at}`, attribute])),
    ExpressionAttributeValues: Object.fromEntries(marks.map(({ atMs }, at) => [`:t${at}`, atMs])),
  })

const lower = (table: Table, key: ItemKey, { attribute, atMs }: Mark): Promise<boolean> =>
  updateItem(table, key, {
    UpdateExpression: 'SET #name = :at',
    ConditionExpression: 'attribute_not_exists(#name) OR #name > :at',
    ExpressionAttributeNames: { '#name': attribute },
    ExpressionAttributeValues: { ':at': atMs },
  })

// A finished lesson was opened: the opening comes first, so that no cut can leave one without the other.
const marksOf = (
  lessons: CourseProgress['lessons'],
  opened: (id: string) => string,
  finished: (id: string) => string,
): Mark[] =>
  Object.entries(lessons).flatMap(([id, { openedAt, finishedAt }]) => [
    { attribute: opened(id), atMs: toStoredInstant(openedAt) },
    ...(finishedAt === undefined ? [] : [{ attribute: finished(id), atMs: toStoredInstant(finishedAt) }]),
  ])
