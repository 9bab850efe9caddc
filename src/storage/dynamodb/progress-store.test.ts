import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { mergeProgress, progressOfStatements } from '../../domain/progress/fold-statements.ts'
import type { LessonStatement } from '../../domain/progress/statement.ts'
import { createProgressStore } from './progress-store.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'
import { failingOn } from './testing/failing-on.ts'

const COURSE = 'dang-ky-khai-sinh'
const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'
const TEN = '2026-11-25T03:00:00.000Z'

const lessonStatement = (verb: 'opened-lesson' | 'finished-lesson', lessonId: string): LessonStatement => ({
  id: uuidv7(),
  verb,
  courseId: COURSE,
  lessonId,
  recordedAt: EIGHT,
})
const opened = (lessonId: string) => lessonStatement('opened-lesson', lessonId)
const finished = (lessonId: string) => lessonStatement('finished-lesson', lessonId)

describeOnEachEngine('progress store', (table) => {
  const store = () => createProgressStore(table())

  test('recording gives a receipt for each statement and moves the progress', async () => {
    const learner = uuidv7()
    const statements = [opened('ai-di-khai'), finished('ai-di-khai'), opened('giay-to')]
    const receipts = await store().record(learner, statements, EIGHT)
    expect([...receipts]).toEqual(statements.map(({ id }) => [id, EIGHT]))
    expect(await store().progressIn(learner, COURSE)).toEqual({
      courseId: COURSE,
      lessons: { 'ai-di-khai': { openedAt: EIGHT, finishedAt: EIGHT }, 'giay-to': { openedAt: EIGHT } },
      attempts: {},
    })
  })

  test('a practice is kept beside the lessons, from its first step to its first end', async () => {
    const learner = uuidv7()
    const about = { courseId: COURSE, practiceId: 'nop-ho-so', recordedAt: EIGHT }
    const step = { ...about, id: uuidv7(), verb: 'did-practice-step' as const, stepId: 'mo', isUnaided: true }
    const end = { ...about, id: uuidv7(), verb: 'finished-practice' as const, earned: 1, of: 3 }
    await store().record(learner, [step], EIGHT)
    await store().record(learner, [end, opened('giay-to')], NINE)
    await store().record(learner, [{ ...end, id: uuidv7(), earned: 3 }], TEN)
    expect(await store().progressIn(learner, COURSE)).toEqual({
      courseId: COURSE,
      lessons: { 'giay-to': { openedAt: NINE } },
      attempts: {},
      practices: { 'nop-ho-so': { openedAt: EIGHT, finishedAt: NINE } },
    })
  })

  test('a repeated statement keeps the moment it first arrived', async () => {
    const learner = uuidv7()
    const statement = finished('ai-di-khai')
    await store().record(learner, [statement], EIGHT)
    expect([...(await store().record(learner, [statement], NINE))]).toEqual([[statement.id, EIGHT]])
    expect((await store().progressIn(learner, COURSE))?.lessons['ai-di-khai']?.finishedAt).toBe(EIGHT)
    expect(await store().statementsOf(learner)).toEqual([{ statement, receivedAt: EIGHT }])
  })

  test('a statement repeated with other content counts as it was first sent', async () => {
    const learner = uuidv7()
    const first = opened('ai-di-khai')
    await store().record(learner, [first], EIGHT)
    await store().record(learner, [{ ...first, lessonId: 'giay-to' }], NINE)
    expect(Object.keys((await store().progressIn(learner, COURSE))?.lessons ?? {})).toEqual(['ai-di-khai'])
  })

  test('a repeat mends a call cut off before the progress, even after a later statement came first', async () => {
    const learner = uuidv7()
    const lost = finished('ai-di-khai')
    const cutOff = createProgressStore(await failingOn(table(), 'UpdateItemCommand'))
    await expect(cutOff.record(learner, [lost], EIGHT)).rejects.toThrow('cut off')
    await store().record(learner, [finished('ai-di-khai')], NINE)
    await store().record(learner, [lost], TEN)
    expect((await store().progressIn(learner, COURSE))?.lessons['ai-di-khai']).toEqual({
      openedAt: EIGHT,
      finishedAt: EIGHT,
    })
  })

  test('a full batch of finished lessons fits into one update of the progress', async () => {
    const learner = uuidv7()
    const lessons = Array.from({ length: 25 }, (_, at) => `bai-hoc-co-ten-rat-dai-de-thu-gioi-han-${at}`)
    table().units.reset()
    await store().record(learner, lessons.map(finished), EIGHT)
    expect(table().units.refusedWrites).toBe(0)
    expect(Object.keys((await store().progressIn(learner, COURSE))?.lessons ?? {})).toHaveLength(25)
  })

  test('the progress of every course begun is found, and nothing of another learner', async () => {
    const learner = uuidv7()
    await store().record(
      learner,
      [opened('ai-di-khai'), { ...opened('khi-nao'), courseId: 'khai-tu' }],
      EIGHT,
    )
    await store().record(uuidv7(), [{ ...opened('ky'), courseId: 'chu-ky-so' }], EIGHT)
    const courses = await store().progressOf(learner)
    expect(courses.map(({ courseId }) => courseId)).toEqual([COURSE, 'khai-tu'])
  })

  test('a learner who never began has no progress', async () => {
    expect(await store().progressIn(uuidv7(), COURSE)).toBeUndefined()
    expect(await store().progressOf(uuidv7())).toEqual([])
  })

  test('any order, any repeats, any batches, any clocks: the progress is the fold of the kept statements', async () => {
    const pool = ['ai-di-khai', 'giay-to', 'nop-o-dau'].flatMap((lesson) => [
      opened(lesson),
      finished(lesson),
      { ...opened(lesson), courseId: 'khai-tu' },
    ])
    const calls = fc.array(
      fc.record({
        statements: fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 6 }),
        receivedAt: fc.constantFrom(EIGHT, NINE, TEN),
        isAtOnceWithNext: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(calls, async (schedule) => {
        const learner = uuidv7()
        let atOnce: Promise<unknown>[] = []
        for (const { statements, receivedAt, isAtOnceWithNext } of schedule) {
          atOnce.push(store().record(learner, statements, receivedAt))
          if (!isAtOnceWithNext) {
            await Promise.all(atOnce)
            atOnce = []
          }
        }
        await Promise.all(atOnce)
        const folded = progressOfStatements(await store().statementsOf(learner))
        const stored = await store().progressOf(learner)
        expect(stored).toEqual(folded.sort((a, b) => (a.courseId < b.courseId ? -1 : 1)))
      }),
      { numRuns: 40 },
    )
  })

  test('two devices that send in any order make one progress, which is theirs joined', async () => {
    const phone = [
      { statements: [opened('ai-di-khai'), finished('ai-di-khai')], receivedAt: EIGHT },
      { statements: [opened('giay-to')], receivedAt: TEN },
    ]
    const office = [
      { statements: [opened('giay-to'), finished('giay-to')], receivedAt: NINE },
      {
        statements: [finished('ai-di-khai'), { ...opened('nop-o-dau'), courseId: 'khai-tu' }],
        receivedAt: TEN,
      },
    ]
    const batches = [...phone, ...office]
    const recorded = async (calls: typeof batches) => {
      const learner = uuidv7()
      for (const { statements, receivedAt } of calls) await store().record(learner, statements, receivedAt)
      return await store().progressIn(learner, COURSE)
    }
    const [ofPhone, ofOffice] = [await recorded(phone), await recorded(office)]
    if (ofPhone === undefined || ofOffice === undefined) throw new Error('A device has no progress')
    const joined = mergeProgress(ofPhone, ofOffice)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(batches, { minLength: 4, maxLength: 4 }),
        fc.subarray(batches),
        async (inAnyOrder, sentAgain) => {
          expect(await recorded([...inAnyOrder, ...sentAgain])).toEqual(joined)
        },
      ),
      { numRuns: 24 },
    )
  })
})
