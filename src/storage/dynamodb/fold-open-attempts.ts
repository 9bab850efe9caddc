import { NO_ANSWERS, type ReceivedAnswer, takeAnswers } from '../../domain/attempt/held-answers.ts'
import type { AnswerStatement, ReceivedStatement } from '../../domain/progress/statement.ts'
import type { AccountId, AttemptId } from '../../domain/shared/ids.ts'
import { isHandedIn } from './attempt-item.ts'
import { parseBegunItem } from './begun-item.ts'
import { attemptKey, openAttemptKey } from './keys.ts'
import { type OpenItem, parseOpenItem, toOpenItem } from './open-item.ts'
import { getItem, putIf, type Table } from './table.ts'
import { TTL_ATTRIBUTE } from './table-shape.ts'

/** Long enough to come back to any attempt; afterwards its answers can still be made again of its statements. */
export const KEPT_SECONDS = 180 * 24 * 60 * 60

/** More than two devices that answer at once ever need; beyond it the request fails, and its repeat goes on. */
const ROUNDS = 12

type ReceivedAnswerStatement = ReceivedStatement & { statement: AnswerStatement }

/** Brings the answers of attempts under way up to the statements that were kept. Repeating it changes nothing. */
export const foldOpenAttempts = async (
  table: Table,
  accountId: AccountId,
  kept: readonly ReceivedStatement[],
): Promise<void> => {
  const byAttempt = Map.groupBy(kept.filter(isAnswer), ({ statement }) => statement.attemptId)
  await Promise.all(
    [...byAttempt].map(([attemptId, received]) => fold(table, accountId, attemptId, received)),
  )
}

const fold = async (
  table: Table,
  accountId: AccountId,
  attemptId: AttemptId,
  received: readonly ReceivedAnswerStatement[],
): Promise<void> => {
  const key = openAttemptKey(accountId, attemptId)
  for (let round = 0; round < ROUNDS; round++) {
    const item = await getItem(table, key)
    const stored = item === undefined ? undefined : parseOpenItem(item)
    const held = await withStart(table, accountId, attemptId, stored ?? nothingOf(received))
    const answers = received.filter(({ statement }) => statement.courseId === held.courseId).map(toAnswer)
    const open = { ...held, ...takeAnswers(held, answers, held.deadline) }
    // As on a repeat: what was read holds it all already.
    if (stored !== undefined && isSame(toOpenItem(stored), toOpenItem(open))) return
    const ttl = Math.floor(Date.parse(received.reduce(latest).receivedAt) / 1000) + KEPT_SECONDS
    const next = { ...toOpenItem({ ...open, revision: held.revision + 1 }), [TTL_ATTRIBUTE]: ttl }
    if (await putIf(table, key, next, builtOn(stored))) return
  }
  throw new Error('The answers of an attempt changed at every try to add to them')
}

/** Until it is known that the attempt has begun, asks again: from its start follow its course and its deadline. */
const withStart = async (
  table: Table,
  accountId: AccountId,
  attemptId: AttemptId,
  held: OpenItem,
): Promise<OpenItem> => {
  if (held.isBegun) return held
  const item = await getItem(table, attemptKey(accountId, attemptId))
  if (item === undefined || isHandedIn(item)) return held
  const { courseId, deadline } = parseBegunItem(item)
  return { ...held, ...(courseId !== held.courseId && NO_ANSWERS), courseId, deadline, isBegun: true }
}

const nothingOf = ([first]: readonly ReceivedAnswerStatement[]): OpenItem => ({
  ...NO_ANSWERS,
  courseId: first?.statement.courseId ?? '',
  isBegun: false,
  deadline: undefined,
  revision: 0,
})

const builtOn = (stored: OpenItem | undefined) =>
  stored === undefined
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : { ConditionExpression: 'revision = :built', ExpressionAttributeValues: { ':built': stored.revision } }

const toAnswer = ({ statement, receivedAt }: ReceivedAnswerStatement): ReceivedAnswer => {
  const { questionId, answer, revision, id } = statement
  return { questionId, answer, revision, statementId: id, receivedAt }
}

const isAnswer = (received: ReceivedStatement): received is ReceivedAnswerStatement =>
  received.statement.verb === 'answered-question'

const latest = <Received extends { receivedAt: string }>(a: Received, b: Received): Received =>
  a.receivedAt > b.receivedAt ? a : b

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)
