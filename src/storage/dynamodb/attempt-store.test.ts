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

/** The rules of a course, as far as beginning is about them; nothing is known of the learner before. */
const terms = (tries?: number, waitMinutes = 0) => ({
  rules: { drawn: 10, passMark: 8, waitMinutes, ...(tries !== undefined && { tries }) },
  standing: undefined,
})

describeOnEachEngine('attempt store', (table) => {
  const store = () => createAttemptStore(table())
  const progressIn = (accountId: string) => createProgressStore(table()).progressIn(accountId, COURSE)
  const someAttempt = () => ({ accountId: uuidv7(), attemptId: uuidv7(), courseId: COURSE })

  describe('beginning', () => {
    test('is noted in the progress', async () => {
      const attempt = someAttempt()
      expect(await store().begin(attempt, terms(3), EIGHT)).toEqual({ ok: true, value: { startedAt: EIGHT } })
      expect((await progressIn(attempt.accountId))?.attempts).toEqual({
        [attempt.attemptId]: { startedAt: EIGHT },
      })
    })

    test('again gives the first moment again and uses no further try', async () => {
      const attempt = someAttempt()
      await store().begin(attempt, terms(2), EIGHT)
      expect(await store().begin(attempt, terms(2), NINE)).toEqual({ ok: true, value: { startedAt: EIGHT } })
      const second = { ...attempt, attemptId: uuidv7() }
      expect(await store().begin(second, terms(2), NINE)).toEqual({ ok: true, value: { startedAt: NINE } })
    })

    test('is refused when no try is left, and the refused attempt is not noted', async () => {
      const first = someAttempt()
      await store().begin(first, terms(1), EIGHT)
      const second = { ...first, attemptId: uuidv7() }
      expect(await store().begin(second, terms(1), NINE)).toEqual({ ok: false, code: 'no-tries-left' })
      expect(Object.keys((await progressIn(first.accountId))?.attempts ?? {})).toEqual([first.attemptId])
    })

    test('has no limit where the course sets none', async () => {
      const first = someAttempt()
      await store().begin(first, terms(1), EIGHT)
      const second = { ...first, attemptId: uuidv7() }
      expect(await store().begin(second, terms(), NINE)).toEqual({ ok: true, value: { startedAt: NINE } })
    })

    test('again gives the first moment again where there is no limit, too', async () => {
      const attempt = someAttempt()
      await store().begin(attempt, terms(), EIGHT)
      expect(await store().begin(attempt, terms(), NINE)).toEqual({ ok: true, value: { startedAt: EIGHT } })
      expect((await progressIn(attempt.accountId))?.attempts[attempt.attemptId]).toEqual({ startedAt: EIGHT })
    })

    test('on many devices at once never passes the limit', async () => {
      const { accountId } = someAttempt()
      const results = await Promise.all(
        Array.from({ length: 8 }, () =>
          store().begin({ accountId, attemptId: uuidv7(), courseId: COURSE }, terms(3), EIGHT),
        ),
      )
      expect(results.filter((result) => result.ok)).toHaveLength(3)
      expect(Object.keys((await progressIn(accountId))?.attempts ?? {})).toHaveLength(3)
    })
  })

  describe('the wait between attempts', () => {
    const AT_ONCE = Array.from({ length: 8 })

    test('holds for many devices at once: one of them begins, the others are told until when', async () => {
      const { accountId } = someAttempt()
      const results = await Promise.all(
        AT_ONCE.map(() => store().begin({ ...someAttempt(), accountId }, terms(undefined, 15), EIGHT)),
      )
      expect(results.filter((result) => result.ok)).toHaveLength(1)
      expect(results.filter((result) => !result.ok)).toEqual(
        Array(7).fill({ ok: false, code: 'wait-before-next-try', until: '2026-11-25T01:15:00.000Z' }),
      )
      expect(Object.keys((await progressIn(accountId))?.attempts ?? {})).toHaveLength(1)
    })

    test('holds for many attempts done offline and handed in at once', async () => {
      const first = submittedAttempt({ submittedAt: EIGHT })
      const results = await Promise.all(
        AT_ONCE.map(() => store().beginAndSubmit({ ...first, attemptId: uuidv7() }, terms(undefined, 15))),
      )
      expect(results.filter((result) => result.ok)).toHaveLength(1)
      expect(Object.keys((await progressIn(first.accountId))?.attempts ?? {})).toHaveLength(1)
    })

    test('counts from the submission, whatever the progress was when it was read', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      await store().begin(attempt, terms(3, 15), EIGHT)
      await store().submit(attempt)
      const next = { ...someAttempt(), accountId: attempt.accountId }
      expect(await store().begin(next, terms(3, 15), '2026-11-25T02:14:59.999Z')).toEqual({
        ok: false,
        code: 'wait-before-next-try',
        until: '2026-11-25T02:15:00.000Z',
      })
      expect((await store().begin(next, terms(3, 15), '2026-11-25T02:15:00.000Z')).ok).toBe(true)
    })

    test('is not shortened by an old attempt that is noted once more', async () => {
      const old = submittedAttempt({ submittedAt: EIGHT })
      await store().beginAndSubmit(old, terms())
      await store().beginAndSubmit({ ...old, attemptId: uuidv7(), submittedAt: NINE }, terms())
      await store().submit(old)
      const next = { ...someAttempt(), accountId: old.accountId }
      expect((await store().begin(next, terms(undefined, 15), '2026-11-25T02:10:00.000Z')).ok).toBe(false)
    })

    test('does not hold for who has passed in the meantime', async () => {
      const passed = submittedAttempt({ submittedAt: EIGHT, isPassed: true })
      await store().beginAndSubmit(passed, terms(3, 15))
      const next = { ...someAttempt(), accountId: passed.accountId }
      expect((await store().begin(next, terms(3, 15), EIGHT)).ok).toBe(true)
    })
  })

  test('sixty attempts are the most, also where the course sets no limit and all begin at once', async () => {
    const { accountId } = someAttempt()
    const begin = () => store().begin({ ...someAttempt(), accountId }, terms(), EIGHT)
    for (let begun = 0; begun < 58; begun++) await begin()
    const results = await Promise.all([begin(), begin(), begin(), begin()])
    expect(results.filter((result) => result.ok)).toHaveLength(2)
    expect(results.find((result) => !result.ok)).toEqual({ ok: false, code: 'too-many-attempts' })
    expect(Object.keys((await progressIn(accountId))?.attempts ?? {})).toHaveLength(60)
  })

  describe('handing in', () => {
    test('keeps every answer and notes the result beside the start', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      await store().begin(attempt, terms(3), EIGHT)
      expect(await store().submit(attempt)).toEqual(attempt)
      expect(await store().find(attempt.accountId, attempt.attemptId)).toEqual(attempt)
      expect((await progressIn(attempt.accountId))?.attempts).toEqual({
        [attempt.attemptId]: { startedAt: EIGHT, submittedAt: NINE, earned: 6.33, of: 10, isPassed: false },
      })
    })

    test('an attempt without any answer can be read back', async () => {
      const attempt = submittedAttempt({ responses: [] })
      await store().beginAndSubmit(attempt, terms(3))
      expect(await store().find(attempt.accountId, attempt.attemptId)).toEqual(attempt)
    })

    test('again, with other answers, keeps the first', async () => {
      const first = submittedAttempt({ submittedAt: NINE })
      const second = { ...first, responses: [], earned: 10, isPassed: true, submittedAt: TEN }
      await store().begin(first, terms(3), EIGHT)
      await store().submit(first)
      expect(await store().submit(second)).toEqual(first)
      expect((await progressIn(first.accountId))?.attempts[first.attemptId]?.earned).toBe(6.33)
    })

    test('again mends a first call that was cut off before it reached the progress', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      const cutOff = createAttemptStore(await failingOn(table(), 'SET #attempt[1]'))
      await store().begin(attempt, terms(3), EIGHT)
      await expect(cutOff.submit(attempt)).rejects.toThrow('cut off')
      expect((await progressIn(attempt.accountId))?.attempts[attempt.attemptId]?.submittedAt).toBeUndefined()

      expect(await store().submit({ ...attempt, submittedAt: TEN })).toEqual(attempt)
      expect((await progressIn(attempt.accountId))?.attempts[attempt.attemptId]?.submittedAt).toBe(NINE)
    })

    test('twenty times at once keeps one attempt and answers all alike', async () => {
      const first = submittedAttempt()
      await store().begin(first, terms(3), EIGHT)
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
      expect(await store().beginAndSubmit(attempt, terms(1))).toEqual({ ok: true, value: attempt })
      expect((await progressIn(attempt.accountId))?.attempts).toEqual({
        [attempt.attemptId]: { startedAt: NINE, submittedAt: NINE, earned: 6.33, of: 10, isPassed: false },
      })
      expect(await store().begin({ ...attempt, attemptId: uuidv7() }, terms(1), TEN)).toEqual({
        ok: false,
        code: 'no-tries-left',
      })
    })

    test('is refused when no try is left and then leaves nothing behind', async () => {
      const first = submittedAttempt()
      await store().beginAndSubmit(first, terms(1))
      const second = { ...first, attemptId: uuidv7() }
      expect(await store().beginAndSubmit(second, terms(1))).toEqual({ ok: false, code: 'no-tries-left' })
      expect(await store().find(second.accountId, second.attemptId)).toBeUndefined()
      expect(Object.keys((await progressIn(first.accountId))?.attempts ?? {})).toEqual([first.attemptId])
    })

    test('again mends a first call that was cut off before the answers were kept', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      const cutOff = createAttemptStore(await failingOn(table(), 'PutItemCommand'))
      await expect(cutOff.beginAndSubmit(attempt, terms(1))).rejects.toThrow('cut off')

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
      await expect(cutOff.beginAndSubmit(first, terms(1))).rejects.toThrow('cut off')

      expect(await store().beginAndSubmit(second, terms(1))).toEqual({ ok: true, value: second })
      expect((await progressIn(first.accountId))?.attempts[first.attemptId]?.earned).toBe(0)
    })

    test('twenty times at once with different answers keeps one, and the progress agrees with it', async () => {
      const first = submittedAttempt()
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, at) => store().beginAndSubmit({ ...first, earned: at / 2 }, terms(1))),
      )
      const stored = await store().find(first.accountId, first.attemptId)
      expect(results).toEqual(Array(20).fill({ ok: true, value: stored }))
      expect((await progressIn(first.accountId))?.attempts[first.attemptId]?.earned).toBe(stored?.earned)
    })
  })

  test('an attempt belongs to its account: another account asking for its id finds nothing', async () => {
    const attempt = submittedAttempt()
    await store().beginAndSubmit(attempt, terms(3))
    expect(await store().find(uuidv7(), attempt.attemptId)).toBeUndefined()
  })
})
