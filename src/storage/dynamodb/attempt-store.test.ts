import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { createAttemptStore } from './attempt-store.ts'
import { createProgressStore } from './progress-store.ts'
import { describeOnEachEngine } from './testing/describe-on-each-engine.ts'
import { failingOn } from './testing/failing-on.ts'
import { submittedAttempt } from './testing/submitted-attempt.ts'

const COURSE = 'dang-ky-khai-sinh'
const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'
const TEN = '2026-11-25T03:00:00.000Z'

describeOnEachEngine('attempt store', (table) => {
  const store = () => createAttemptStore(table())
  const progressIn = (accountId: string) => createProgressStore(table()).progressIn(accountId, COURSE)
  const someAttempt = () => ({ accountId: uuidv7(), attemptId: uuidv7(), courseId: COURSE })

  describe('beginning', () => {
    test('is noted in the progress', async () => {
      const attempt = someAttempt()
      expect(await store().begin(attempt, 3, EIGHT)).toEqual({ ok: true, value: { startedAt: EIGHT } })
      expect((await progressIn(attempt.accountId))?.attempts).toEqual({
        [attempt.attemptId]: { startedAt: EIGHT },
      })
    })

    test('again gives the first moment again and uses no further try', async () => {
      const attempt = someAttempt()
      await store().begin(attempt, 2, EIGHT)
      expect(await store().begin(attempt, 2, NINE)).toEqual({ ok: true, value: { startedAt: EIGHT } })
      const second = { ...attempt, attemptId: uuidv7() }
      expect(await store().begin(second, 2, NINE)).toEqual({ ok: true, value: { startedAt: NINE } })
    })

    test('is refused when no try is left, and the refused attempt is not noted', async () => {
      const first = someAttempt()
      await store().begin(first, 1, EIGHT)
      const second = { ...first, attemptId: uuidv7() }
      expect(await store().begin(second, 1, NINE)).toEqual({ ok: false, code: 'no-tries-left' })
      expect(Object.keys((await progressIn(first.accountId))?.attempts ?? {})).toEqual([first.attemptId])
    })

    test('has no limit where the course sets none', async () => {
      const first = someAttempt()
      await store().begin(first, 1, EIGHT)
      const second = { ...first, attemptId: uuidv7() }
      expect(await store().begin(second, undefined, NINE)).toEqual({ ok: true, value: { startedAt: NINE } })
    })

    test('again gives the first moment again where there is no limit, too', async () => {
      const attempt = someAttempt()
      await store().begin(attempt, undefined, EIGHT)
      expect(await store().begin(attempt, undefined, NINE)).toEqual({ ok: true, value: { startedAt: EIGHT } })
      expect((await progressIn(attempt.accountId))?.attempts[attempt.attemptId]).toEqual({ startedAt: EIGHT })
    })

    test('on many devices at once never passes the limit', async () => {
      const { accountId } = someAttempt()
      const results = await Promise.all(
        Array.from({ length: 8 }, () =>
          store().begin({ accountId, attemptId: uuidv7(), courseId: COURSE }, 3, EIGHT),
        ),
      )
      expect(results.filter((result) => result.ok)).toHaveLength(3)
      expect(Object.keys((await progressIn(accountId))?.attempts ?? {})).toHaveLength(3)
    })
  })

  describe('handing in', () => {
    test('keeps every answer and notes the result beside the start', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      await store().begin(attempt, 3, EIGHT)
      expect(await store().submit(attempt)).toEqual(attempt)
      expect(await store().find(attempt.accountId, attempt.attemptId)).toEqual(attempt)
      expect((await progressIn(attempt.accountId))?.attempts).toEqual({
        [attempt.attemptId]: { startedAt: EIGHT, submittedAt: NINE, earned: 6.33, of: 10, isPassed: false },
      })
    })

    test('an attempt without any answer can be read back', async () => {
      const attempt = submittedAttempt({ responses: [] })
      await store().beginAndSubmit(attempt, 3)
      expect(await store().find(attempt.accountId, attempt.attemptId)).toEqual(attempt)
    })

    test('again, with other answers, keeps the first', async () => {
      const first = submittedAttempt({ submittedAt: NINE })
      const second = { ...first, responses: [], earned: 10, isPassed: true, submittedAt: TEN }
      await store().begin(first, 3, EIGHT)
      await store().submit(first)
      expect(await store().submit(second)).toEqual(first)
      expect((await progressIn(first.accountId))?.attempts[first.attemptId]?.earned).toBe(6.33)
    })

    test('again mends a first call that was cut off before it reached the progress', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      const cutOff = createAttemptStore(await failingOn(table(), 'SET #attempt[1]'))
      await store().begin(attempt, 3, EIGHT)
      await expect(cutOff.submit(attempt)).rejects.toThrow('cut off')
      expect((await progressIn(attempt.accountId))?.attempts[attempt.attemptId]?.submittedAt).toBeUndefined()

      expect(await store().submit({ ...attempt, submittedAt: TEN })).toEqual(attempt)
      expect((await progressIn(attempt.accountId))?.attempts[attempt.attemptId]?.submittedAt).toBe(NINE)
    })

    test('twenty times at once keeps one attempt and answers all alike', async () => {
      const first = submittedAttempt()
      await store().begin(first, 3, EIGHT)
      const kept = await Promise.all(
        Array.from({ length: 20 }, (_, at) => store().submit({ ...first, earned: at / 2 })),
      )
      const stored = await store().find(first.accountId, first.attemptId)
      expect(kept).toEqual(Array(20).fill(stored))
      expect((await progressIn(first.accountId))?.attempts[first.attemptId]?.earned).toBe(stored?.earned)
    })
  })

  describe('handing in an attempt that never began here', () => {
    test('begins it and uses a try', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      expect(await store().beginAndSubmit(attempt, 1)).toEqual({ ok: true, value: attempt })
      expect((await progressIn(attempt.accountId))?.attempts).toEqual({
        [attempt.attemptId]: { startedAt: NINE, submittedAt: NINE, earned: 6.33, of: 10, isPassed: false },
      })
      expect(await store().begin({ ...attempt, attemptId: uuidv7() }, 1, TEN)).toEqual({
        ok: false,
        code: 'no-tries-left',
      })
    })

    test('is refused when no try is left and then leaves nothing behind', async () => {
      const first = submittedAttempt()
      await store().beginAndSubmit(first, 1)
      const second = { ...first, attemptId: uuidv7() }
      expect(await store().beginAndSubmit(second, 1)).toEqual({ ok: false, code: 'no-tries-left' })
      expect(await store().find(second.accountId, second.attemptId)).toBeUndefined()
      expect(Object.keys((await progressIn(first.accountId))?.attempts ?? {})).toEqual([first.attemptId])
    })

    test('again mends a first call that was cut off before the answers were kept', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      const cutOff = createAttemptStore(await failingOn(table(), 'PutItemCommand'))
      await expect(cutOff.beginAndSubmit(attempt, 1)).rejects.toThrow('cut off')

      const repeated = { ...attempt, responses: [], earned: 0, submittedAt: TEN }
      expect(await store().submit(repeated)).toEqual(repeated)
      expect((await progressIn(attempt.accountId))?.attempts).toEqual({
        [attempt.attemptId]: { startedAt: NINE, submittedAt: TEN, earned: 0, of: 10, isPassed: false },
      })
    })

    test('the answers that were kept decide the result, whichever request took the try', async () => {
      const first = submittedAttempt({ submittedAt: NINE })
      const second = { ...first, responses: [], earned: 0, submittedAt: TEN }
      const cutOff = createAttemptStore(await failingOn(table(), 'PutItemCommand'))
      await expect(cutOff.beginAndSubmit(first, 1)).rejects.toThrow('cut off')

      expect(await store().beginAndSubmit(second, 1)).toEqual({ ok: true, value: second })
      expect((await progressIn(first.accountId))?.attempts[first.attemptId]?.earned).toBe(0)
    })

    test('twenty times at once with different answers keeps one, and the progress agrees with it', async () => {
      const first = submittedAttempt()
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, at) => store().beginAndSubmit({ ...first, earned: at / 2 }, 1)),
      )
      const stored = await store().find(first.accountId, first.attemptId)
      expect(results).toEqual(Array(20).fill({ ok: true, value: stored }))
      expect((await progressIn(first.accountId))?.attempts[first.attemptId]?.earned).toBe(stored?.earned)
    })
  })

  test('an attempt belongs to its account: another account asking for its id finds nothing', async () => {
    const attempt = submittedAttempt()
    await store().beginAndSubmit(attempt, 3)
    expect(await store().find(uuidv7(), attempt.attemptId)).toBeUndefined()
  })
})
