import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { foldAnswers } from '../../domain/attempt/fold-answers.ts'
import type { AnswerStatement } from '../../domain/progress/statement.ts'
import { createAttemptStore } from './attempt-store.ts'
import { openAttemptKey } from './keys.ts'
import { createProgressStore } from './progress-store.ts'
import { getItem } from './table.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'
import { failingOn } from './testing/failing-on.ts'

const COURSE = 'dang-ky-khai-sinh'
const EIGHT = '2026-11-25T01:00:00.000Z'
const IN_TIME = '2026-11-25T01:25:00.000Z'
const TOO_LATE = '2026-11-25T01:32:00.000Z'

const rules = { drawn: 10, passMark: 8, waitMinutes: 0 }
const TIMED = { rules: { ...rules, timeLimitMinutes: 20 }, standing: undefined }

const answered = (
  attemptId: string,
  questionId: string,
  revision: number,
  choiceId = 'sau-muoi-ngay',
): AnswerStatement => ({
  ...{ id: uuidv7(), verb: 'answered-question', courseId: COURSE, attemptId, questionId, revision },
  answer: { kind: 'choices', choiceIds: [choiceId] },
  recordedAt: EIGHT,
})

const toOpen = ({ questionId, answer, revision, id }: AnswerStatement) => ({
  ...{ questionId, answer, revision },
  statementId: id,
})

describeOnEachEngine('answers of an attempt under way', (table) => {
  const record = (learner: string, statements: AnswerStatement[], at = EIGHT) =>
    createProgressStore(table()).record(learner, statements, at)
  const held = (learner: string, attemptId: string) =>
    createAttemptStore(table()).heldAnswers(learner, attemptId)
  const begin = (accountId: string, attemptId: string, courseId = COURSE) =>
    createAttemptStore(table()).begin(
      { accountId, attemptId, courseId, keyVersion: '0123456789abcdef' },
      TIMED,
      EIGHT,
    )
  const someone = () => ({ learner: uuidv7(), attemptId: uuidv7() })

  test('are kept as statements and are the current answer of each question', async () => {
    const { learner, attemptId } = someone()
    const [first, second] = [answered(attemptId, 'han', 1), answered(attemptId, 'han', 2)]
    await record(learner, [second])
    await record(learner, [first])
    expect(await held(learner, attemptId)).toMatchObject({ inTime: [toOpen(second)], late: [] })
    const kept = await createProgressStore(table()).statementsOf(learner)
    expect(kept.map(({ statement }) => statement)).toEqual([first, second])
  })

  test('make no progress in any lesson', async () => {
    const { learner, attemptId } = someone()
    await record(learner, [answered(attemptId, 'han', 1)])
    expect(await createProgressStore(table()).progressOf(learner)).toEqual([])
  })

  test('cost one read and one write for a batch of ten, beside one write for each statement', async () => {
    const { learner, attemptId } = someone()
    await begin(learner, attemptId)
    await record(learner, [answered(attemptId, 'han-dang-ky', 1)])
    const batch = Array.from({ length: 10 }, (_, at) =>
      answered(attemptId, `cau-hoi-ve-ho-so-${at}`, at + 2, 'giay-chung-sinh-ban-giay'),
    )
    table().units.reset()
    await record(learner, batch)
    expect({ ...table().units }).toMatchObject({ read: 1, write: 11, refusedWrites: 0 })
  })

  test('once more cost no write but the refused ones, and change nothing', async () => {
    const { learner, attemptId } = someone()
    await begin(learner, attemptId)
    const batch = [answered(attemptId, 'han', 1), answered(attemptId, 'giay', 2)]
    await record(learner, batch)
    const before = await getItem(table(), openAttemptKey(learner, attemptId))
    table().units.reset()
    await record(learner, batch, TOO_LATE)
    expect(table().units).toMatchObject({ write: 0, refusedWrites: 2 })
    expect(await getItem(table(), openAttemptKey(learner, attemptId))).toEqual(before)
  })

  test('that a cut call left as statements only are brought in by its repeat', async () => {
    const { learner, attemptId } = someone()
    const statement = answered(attemptId, 'han', 1)
    const cutOff = createProgressStore(await failingOn(table(), 'PutItemCommand', { after: 1 }))
    await expect(cutOff.record(learner, [statement], EIGHT)).rejects.toThrow('cut off')
    expect((await held(learner, attemptId)).inTime).toEqual([])
    await record(learner, [statement])
    expect((await held(learner, attemptId)).inTime).toEqual([toOpen(statement)])
  })

  test('of many devices at once are all there', async () => {
    const { learner, attemptId } = someone()
    const statements = Array.from({ length: 6 }, (_, at) => answered(attemptId, `cau-${at}`, at + 1))
    await Promise.all(statements.map((statement) => record(learner, [statement])))
    expect((await held(learner, attemptId)).inTime).toEqual(statements.map(toOpen).reverse())
  })

  test('that came after the time and its grace are kept apart, and replace nothing', async () => {
    const { learner, attemptId } = someone()
    await begin(learner, attemptId)
    const [inTime, late] = [answered(attemptId, 'han', 1), answered(attemptId, 'han', 2)]
    await record(learner, [inTime], IN_TIME)
    await record(learner, [late], TOO_LATE)
    expect(await held(learner, attemptId)).toMatchObject({
      inTime: [toOpen(inTime)],
      late: [{ ...toOpen(late), receivedAt: TOO_LATE }],
    })
  })

  test('sent before the attempt began do not hide its deadline', async () => {
    const { learner, attemptId } = someone()
    await record(learner, [answered(attemptId, 'han', 1)])
    await begin(learner, attemptId)
    await record(learner, [answered(attemptId, 'han', 2)], TOO_LATE)
    expect(await held(learner, attemptId)).toMatchObject({
      inTime: [{ revision: 1 }],
      late: [{ revision: 2 }],
    })
  })

  test('told of another course than the attempt began in are kept as statements only', async () => {
    const { learner, attemptId } = someone()
    await begin(learner, attemptId, 'khai-tu')
    await record(learner, [answered(attemptId, 'han', 1)])
    expect((await held(learner, attemptId)).inTime).toEqual([])
    expect(await createProgressStore(table()).statementsOf(learner)).toHaveLength(1)
  })

  test('go half a year after the last of them', async () => {
    const { learner, attemptId } = someone()
    await record(learner, [answered(attemptId, 'han', 1)])
    const end = Date.parse('2027-05-24T01:00:00.000Z') / 1000
    expect(await getItem(table(), openAttemptKey(learner, attemptId))).toMatchObject({ ttl: end })
  })

  test('in any order, any repeats, any batches, at once or not, are the fold of the kept statements', async () => {
    const attemptId = uuidv7()
    const pool = [1, 2, 3, 4, 4, 5].map((revision, at) => answered(attemptId, `cau-${at % 3}`, revision))
    const calls = fc.array(fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(calls, fc.boolean(), async (schedule, areAtOnce) => {
        const learner = uuidv7()
        if (areAtOnce) await Promise.all(schedule.map((statements) => record(learner, statements)))
        else for (const statements of schedule) await record(learner, statements)
        const folded = foldAnswers([], schedule.flat().map(toOpen))
        expect((await held(learner, attemptId)).inTime).toEqual(folded)
      }),
      { numRuns: 25 },
    )
  })
})
