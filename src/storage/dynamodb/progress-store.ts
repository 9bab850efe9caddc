import * as z from 'zod/mini'
import { progressOfStatements } from '../../domain/progress/fold-statements.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'
import type { ProgressStore } from '../../domain/progress/progress-store.ts'
import { type ReceivedStatement, statementSchema } from '../../domain/progress/statement.ts'
import type { AccountId } from '../../domain/shared/ids.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { foldOpenAttempts } from './fold-open-attempts.ts'
import { COURSE_PREFIX, progressKey, STATEMENT_PREFIX, statementKey } from './keys.ts'
import { lowerInstants } from './lower-instants.ts'
import { parseProgressItem } from './progress-item.ts'
import { getItem, putOnce, queryAll, type Table } from './table.ts'

const statementItemSchema = z.object({ statement: statementSchema, receivedAt: instantSchema })

export const parseStatementItem = (item: unknown): ReceivedStatement => statementItemSchema.parse(item)

export const createProgressStore = (table: Table): ProgressStore => {
  /** @returns the statement as it is kept: on a repeat, the first one with the moment it first arrived */
  const keepFirst = async (accountId: AccountId, received: ReceivedStatement): Promise<ReceivedStatement> => {
    const key = statementKey(accountId, received.statement.id)
    if (await putOnce(table, key, received)) return received
    return parseStatementItem(await getItem(table, key))
  }

  return {
    record: async (accountId, statements, receivedAt) => {
      const kept = await Promise.all(
        statements.map((statement) => keepFirst(accountId, { statement, receivedAt })),
      )
      // Progress is made of what is kept, not of what was sent, so that a repeat mends a call that was cut off here.
      await Promise.all(
        progressOfStatements(kept).map((progress) =>
          lowerInstants(table, progressKey(accountId, progress.courseId), progress),
        ),
      )
      await foldOpenAttempts(table, accountId, kept)
      return new Map(kept.map(({ statement, receivedAt }) => [statement.id, receivedAt]))
    },

    progressIn: async (accountId, courseId) => {
      const item = await getItem(table, progressKey(accountId, courseId))
      const progress = item === undefined ? undefined : parseProgressItem(item)
      return progress === undefined || isEmpty(progress) ? undefined : progress
    },

    progressOf: async (accountId) => {
      const { pk } = progressKey(accountId, '')
      const items = await queryAll(table, pk, COURSE_PREFIX)
      return items.map(parseProgressItem).filter((progress) => !isEmpty(progress))
    },

    statementsOf: async (accountId) => {
      const { pk } = statementKey(accountId, '')
      return (await queryAll(table, pk, STATEMENT_PREFIX)).map(parseStatementItem)
    },
  }
}

// Left where a start was taken back: there is no deleting here.
const isEmpty = ({ lessons, attempts, practices = {} }: CourseProgress): boolean =>
  [lessons, attempts, practices].every((part) => Object.keys(part).length === 0)
