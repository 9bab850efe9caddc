import * as z from 'zod/mini'
import { openStatements } from '../../domain/attempt/rebuild-open-answers.ts'
import { type Learning, rebuildLearning } from '../../domain/progress/rebuild-learning.ts'
import type { AttemptOnRecord } from '../../domain/progress/rebuild-progress.ts'
import type { RecordStore } from '../../domain/progress/record-store.ts'
import { accountIdSchema } from '../../domain/shared/ids.ts'
import type { Instant } from '../../domain/shared/time.ts'
import { isHandedIn, parseAttemptItem } from './attempt-item.ts'
import { parseBegunItem } from './begun-item.ts'
import { foldOpenAttempts, KEPT_SECONDS } from './fold-open-attempts.ts'
import {
  ATTEMPT_PREFIX,
  COURSE_PREFIX,
  LEARNER_PREFIX,
  learnerPartition,
  OPEN_PREFIX,
  STATEMENT_PREFIX,
} from './keys.ts'
import { mendCourse } from './mend-course.ts'
import { parseOpenItem } from './open-item.ts'
import { parseProgressItem, parseTryCount } from './progress-item.ts'
import { parseStatementItem } from './progress-store.ts'
import { fromStoredInstant } from './stored-instant.ts'
import { queryAll, scanPartitions, type Table } from './table.ts'
import { TTL_ATTRIBUTE } from './table-shape.ts'

export const createRecordStore = (table: Table): RecordStore => {
  const itemsOf = (accountId: string, prefix: string) => queryAll(table, learnerPartition(accountId), prefix)

  return {
    async *learners() {
      for await (const pk of scanPartitions(table, LEARNER_PREFIX))
        yield accountIdSchema.parse(pk.slice(LEARNER_PREFIX.length))
    },

    recordOf: async (accountId) => ({
      statements: (await itemsOf(accountId, STATEMENT_PREFIX)).map(parseStatementItem),
      attempts: (await itemsOf(accountId, ATTEMPT_PREFIX)).map(parseAttemptOnRecord),
    }),

    learningOf: async (accountId, now) => ({
      courses: (await itemsOf(accountId, COURSE_PREFIX)).map((item) => ({
        progress: parseProgressItem(item),
        count: parseTryCount(item),
      })),
      open: (await itemsOf(accountId, OPEN_PREFIX)).flatMap(parseOpenUntil(now)),
    }),

    keptSince,

    mend: async (accountId, record, now) => {
      for (const { progress, count } of rebuildLearning(record, keptSince(now)).courses) {
        const attempts = record.attempts.filter(({ courseId }) => courseId === progress.courseId)
        await mendCourse(table, { accountId, progress, attempts, count }, progress.courseId)
      }
      await foldOpenAttempts(
        table,
        accountId,
        openStatements(record.statements, record.attempts, keptSince(now)),
      )
    },
  }
}

const keptSince = (now: Instant): Instant => fromStoredInstant(Date.parse(now) - KEPT_SECONDS * 1000)

const ownKeySchema = z.object({ sk: z.string(), [TTL_ATTRIBUTE]: z.optional(z.int()) })

const parseAttemptOnRecord = (item: unknown): AttemptOnRecord => {
  if (isHandedIn(item)) return parseAttemptItem(item)
  const attemptId = ownKeySchema.parse(item).sk.slice(ATTEMPT_PREFIX.length)
  return { attemptId, ...parseBegunItem(item) }
}

/** DynamoDB may take days to delete what is over. */
const parseOpenUntil =
  (now: Instant) =>
  (item: unknown): Learning['open'] => {
    const { sk, [TTL_ATTRIBUTE]: ttl } = ownKeySchema.parse(item)
    if (ttl !== undefined && ttl * 1000 <= Date.parse(now)) return []
    const { courseId, inTime, late } = parseOpenItem(item)
    return [{ attemptId: sk.slice(OPEN_PREFIX.length), courseId, inTime, late }]
  }
