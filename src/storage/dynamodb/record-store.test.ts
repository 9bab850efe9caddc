import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { decisionTime } from '../../domain/attempt/remark.ts'
import { compareLearning } from '../../domain/progress/compare-learning.ts'
import { rebuildLearning } from '../../domain/progress/rebuild-learning.ts'
import type { Statement } from '../../domain/progress/statement.ts'
import type { Instant } from '../../domain/shared/time.ts'
import { createAttemptStore } from './attempt-store.ts'
import { type ItemKey, openAttemptKey, progressKey } from './keys.ts'
import { createProgressStore } from './progress-store.ts'
import { createRecordStore } from './record-store.ts'
import { createRemarkStore } from './remark-store.ts'
import { getItem, updateItem } from './table.ts'
import { describeOnEachEngine, type TableUnderTest } from './testing/describe-on-each-engine.ts'
import { submittedAttempt } from './testing/submitted-attempt.ts'

const COURSE = 'dang-ky-khai-sinh'
const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'
const TEN = '2026-11-25T03:00:00.000Z'
const HALF_A_YEAR_LATER = '2027-05-25T03:00:00.000Z'

const rules = { drawn: 10, passMark: 8, waitMinutes: 0 }
const terms = { rules, standing: undefined }

const read = (lessonId: string, courseId = COURSE): Statement => ({
  ...{ id: uuidv7(), verb: 'finished-lesson', courseId, lessonId, recordedAt: EIGHT },
})

const answered = (attemptId: string, questionId: string, revision: number, courseId = COURSE): Statement => ({
  ...{ id: uuidv7(), verb: 'answered-question', courseId, attemptId, questionId, revision },
  answer: { kind: 'choices', choiceIds: ['sau-muoi-ngay'] },
  recordedAt: EIGHT,
})

const remark = (decidedAt: Instant, earned: number) => ({
  ...{ keyVersion: 'fedcba9876543210', decidedBy: uuidv7(), reason: 'Đáp án câu 3 đã sửa.' },
  ...{ decidedAt, earned, isPassed: earned >= 8 },
})

/** All that may be done, as the routes do it. */
const deedsOn = (table: TableUnderTest, accountId: string) => {
  const progress = createProgressStore(table)
  const attempts = createAttemptStore(table)
  const remarks = createRemarkStore(table)
  const begin = async (attemptId: string, now: Instant, courseId = COURSE, timeLimitMinutes?: number) => {
    const standing = await progress.progressIn(accountId, courseId)
    const timed = { ...rules, tries: 3, ...(timeLimitMinutes !== undefined && { timeLimitMinutes }) }
    const attempt = { accountId, attemptId, courseId, keyVersion: '0123456789abcdef' }
    await attempts.begin(attempt, { rules: timed, standing }, now)
  }
  const handIn = async (attemptId: string, now: Instant, earned: number) => {
    const standing = await progress.progressIn(accountId, COURSE)
    const startedAt = standing?.attempts[attemptId]?.startedAt
    const attempt = submittedAttempt({
      ...{ accountId, attemptId, earned, isPassed: earned >= 8, submittedAt: now },
      ...(startedAt !== undefined && { startedAt }),
    })
    if (startedAt === undefined) await attempts.beginAndSubmit(attempt, { rules, standing })
    else await attempts.submit(attempt)
  }
  const markAgain = async (attemptId: string, now: Instant, earned: number) => {
    const kept = await attempts.find(accountId, attemptId)
    if (kept !== undefined) await remarks.add(kept, remark(decisionTime(kept, now), earned))
  }
  const record = (statements: readonly Statement[], now: Instant) =>
    progress.record(accountId, statements, now)
  return { begin, handIn, markAgain, record }
}

describeOnEachEngine('the record of a learner', (table) => {
  const store = () => createRecordStore(table())

  const remove = async (key: ItemKey): Promise<void> => {
    await table().client.send(new DeleteCommand({ TableName: table().name, Key: key }))
  }

  const differencesOf = async (learner: string, now: Instant = TEN) => {
    const record = await store().recordOf(learner)
    const stored = await store().learningOf(learner, now)
    return compareLearning(record, stored, rebuildLearning(record, store().keptSince(now)))
  }

  const mend = async (learner: string, now: Instant = TEN) =>
    store().mend(learner, await store().recordOf(learner), now)

  /** A learner who has done something of every kind. */
  const busyLearner = async () => {
    const [learner, open, handedIn] = [uuidv7(), uuidv7(), uuidv7()]
    const { begin, handIn, markAgain, record } = deedsOn(table(), learner)
    await record([read('ai-di-khai'), read('ky', 'chu-ky-so')], EIGHT)
    await begin(handedIn, EIGHT)
    await handIn(handedIn, NINE, 7)
    await markAgain(handedIn, TEN, 8.5)
    await begin(open, TEN, COURSE, 20)
    await record([answered(open, 'han', 1)], TEN)
    return { learner, open, handedIn }
  }

  test('gives what is stored', async () => {
    const { learner, open, handedIn } = await busyLearner()
    const record = await store().recordOf(learner)
    const rebuilt = rebuildLearning(record, store().keptSince(TEN))
    expect(rebuilt.courses).toEqual([
      {
        progress: {
          courseId: 'chu-ky-so',
          lessons: { ky: { openedAt: EIGHT, finishedAt: EIGHT } },
          attempts: {},
        },
        count: { tries: 0, latest: undefined },
      },
      {
        progress: {
          courseId: COURSE,
          lessons: { 'ai-di-khai': { openedAt: EIGHT, finishedAt: EIGHT } },
          attempts: {
            [handedIn]: {
              ...{ startedAt: EIGHT, submittedAt: NINE, earned: 8.5, of: 10, isPassed: true },
              remarkedAt: TEN,
            },
            [open]: { startedAt: TEN },
          },
        },
        count: { tries: 2, latest: TEN },
      },
    ])
    expect(rebuilt.open).toMatchObject([{ attemptId: open, inTime: [{ questionId: 'han' }], late: [] }])
    expect(await differencesOf(learner)).toEqual([])
  })

  test('makes lost items anew, and doing it again changes nothing', async () => {
    const { learner, open } = await busyLearner()
    const keys = [
      ...[progressKey(learner, COURSE), progressKey(learner, 'chu-ky-so')],
      openAttemptKey(learner, open),
    ]
    const before = await Promise.all(keys.map((key) => getItem(table(), key)))
    for (const key of keys) await remove(key)
    expect(await differencesOf(learner)).toHaveLength(14)
    await mend(learner)
    expect(await differencesOf(learner)).toEqual([])
    expect(await Promise.all(keys.map((key) => getItem(table(), key)))).toEqual(before)
    await mend(learner)
    expect(await Promise.all(keys.map((key) => getItem(table(), key)))).toEqual(before)
  })

  describe('beside an item that was spoilt', () => {
    const spoil = (learner: string, UpdateExpression: string, name: string, value: unknown) =>
      updateItem(table(), progressKey(learner, COURSE), {
        UpdateExpression,
        ExpressionAttributeNames: { '#name': name },
        ExpressionAttributeValues: { ':value': value },
      })

    test.each([
      ['a later lesson', 'finished:ai-di-khai', Date.parse(TEN), 'lessons.ai-di-khai.finishedAt'],
      ['fewer tries', 'tries', 1, 'tries'],
      ['an earlier moment to wait from', 'latest', Date.parse(EIGHT), 'latest'],
    ])('%s is mended', async (_what, name, value, field) => {
      const { learner } = await busyLearner()
      await spoil(learner, 'SET #name = :value', name, value)
      expect(await differencesOf(learner)).toMatchObject([{ courseId: COURSE, field }])
      await mend(learner)
      expect(await differencesOf(learner)).toEqual([])
    })

    test('a hand-in that the progress does not know is noted', async () => {
      const { learner, handedIn } = await busyLearner()
      await spoil(learner, 'SET #name = :value', `attempt:${handedIn}`, [Date.parse(EIGHT)])
      expect((await differencesOf(learner)).map(({ field }) => field)).toContain(
        `attempts.${handedIn}.submittedAt`,
      )
      await mend(learner)
      expect(await differencesOf(learner)).toEqual([])
    })

    test.each([
      ['an earlier lesson', 'opened:ai-di-khai', Date.parse('2026-11-24T01:00:00.000Z')],
      ['a lesson nobody told', 'opened:giay-to', Date.parse(EIGHT)],
      ['an attempt that is not kept', 'attempt:019ab3c0-0000-7000-8000-000000000001', [Date.parse(EIGHT)]],
      ['more tries', 'tries', 9],
      ['a later decision', 'remark', [Date.parse('2026-11-26T01:00:00.000Z'), 10, true]],
    ])('%s is told and left', async (_what, name, value) => {
      const { learner, handedIn } = await busyLearner()
      await spoil(learner, 'SET #name = :value', name === 'remark' ? `remark:${handedIn}` : name, value)
      const told = await differencesOf(learner)
      expect(told.length).toBeGreaterThan(0)
      await mend(learner)
      expect(await differencesOf(learner)).toEqual(told)
    })

    test('points and a pass that are stored are told and left', async () => {
      const learner = uuidv7()
      const attemptId = uuidv7()
      await deedsOn(table(), learner).handIn(attemptId, NINE, 7)
      const better = [Date.parse(NINE), Date.parse(NINE), 9, 10, true]
      await spoil(learner, 'SET #name = :value', `attempt:${attemptId}`, better)
      await mend(learner)
      expect(await differencesOf(learner)).toEqual([
        { courseId: COURSE, field: `attempts.${attemptId}.earned`, stored: '9', rebuilt: '7' },
        { courseId: COURSE, field: `attempts.${attemptId}.isPassed`, stored: 'true', rebuilt: 'false' },
      ])
    })
  })

  test('asks for no answers under way that are no longer kept, nor for those of an attempt handed in', async () => {
    const { learner, open } = await busyLearner()
    await remove(openAttemptKey(learner, open))
    expect(await differencesOf(learner)).toHaveLength(1)
    expect(await differencesOf(learner, HALF_A_YEAR_LATER)).toEqual([])
    await deedsOn(table(), learner).handIn(open, TEN, 9)
    expect(await differencesOf(learner)).toEqual([])
  })

  test('an attempt handed in before its start was kept is taken to begin when it ended', async () => {
    const attempt = submittedAttempt({ submittedAt: NINE })
    await createAttemptStore(table()).begin(attempt, terms, EIGHT)
    await createAttemptStore(table()).submit(attempt)
    expect(await differencesOf(attempt.accountId)).toEqual([
      { courseId: COURSE, field: `attempts.${attempt.attemptId}.startedAt`, stored: EIGHT, rebuilt: NINE },
    ])
  })

  test('everyone of whom anything is stored is found, once, whatever page they are on', async () => {
    const [one, two] = [await busyLearner(), await busyLearner()]
    const found: string[] = []
    table().client.middlewareStack.add(
      (next) => (args) => next({ ...args, input: { ...args.input, Limit: 2 } }),
      { step: 'initialize', name: 'inPagesOfTwo' },
    )
    for await (const learner of store().learners()) found.push(learner)
    table().client.middlewareStack.remove('inPagesOfTwo')
    expect(found).toContain(one.learner)
    expect(found).toContain(two.learner)
    expect(new Set(found).size).toBe(found.length)
  })

  test('any interleaving, repeats and batches of whatever a learner does: what is stored is what the record gives', async () => {
    const attemptIds = [uuidv7(), uuidv7(), uuidv7()]
    const statements = [
      ...['ai-di-khai', 'giay-to'].map((lesson) => read(lesson)),
      read('ky', 'chu-ky-so'),
      ...attemptIds.flatMap((id) =>
        [1, 2, 2, 3].map((revision, at) => answered(id, `cau-${at % 2}`, revision)),
      ),
      answered(attemptIds[0] ?? '', 'cau-la', 4, 'khai-tu'),
    ]
    const anyAttempt = fc.constantFrom(...attemptIds)
    const anyDeed = fc.oneof(
      { weight: 3, arbitrary: fc.record({ told: fc.subarray(statements, { minLength: 1, maxLength: 5 }) }) },
      fc.record({ begun: anyAttempt, timeLimitMinutes: fc.constantFrom(undefined, 20) }),
      fc.record({ handedIn: anyAttempt, earned: fc.constantFrom(0, 7, 8, 10) }),
      fc.record({ markedAgain: anyAttempt, earned: fc.constantFrom(0, 8, 10) }),
    )
    const schedule = fc.array(fc.array(anyDeed, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(schedule, fc.boolean(), async (groups, isRepeated) => {
        const learner = uuidv7()
        const { begin, handIn, markAgain, record } = deedsOn(table(), learner)
        // Until it has begun, whichever answer is first says of which course an attempt is.
        await begin(attemptIds[0] ?? '', '2026-11-25T00:59:00.000Z')
        const steps = isRepeated ? [...groups, ...groups] : groups
        for (const [step, atOnce] of steps.entries())
          await Promise.all(
            atOnce.map((deed, at) => {
              const now = new Date(Date.parse(EIGHT) + step * 10 * 60_000 + at).toISOString()
              if ('told' in deed) return record(deed.told, now)
              if ('begun' in deed) return begin(deed.begun, now, COURSE, deed.timeLimitMinutes)
              if ('handedIn' in deed) return handIn(deed.handedIn, now, deed.earned)
              return markAgain(deed.markedAgain, now, deed.earned)
            }),
          )
        expect(await differencesOf(learner)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})
