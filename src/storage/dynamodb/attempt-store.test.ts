import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { createAttemptStore } from './attempt-store.ts'
import { progressKey } from './keys.ts'
import { createProgressStore } from './progress-store.ts'
import { putOnce, queryAll } from './table.ts'
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
  const someAttempt = () => ({
    accountId: uuidv7(),
    attemptId: uuidv7(),
    courseId: COURSE,
    keyVersion: '0123456789abcdef',
  })

  describe('beginning', () => {
    test('is noted in the progress', async () => {
      const attempt = someAttempt()
      expect(await store().begin(attempt, terms(3), EIGHT)).toMatchObject({
        ok: true,
        value: { startedAt: EIGHT },
      })
      expect((await progressIn(attempt.accountId))?.attempts).toEqual({
        [attempt.attemptId]: { startedAt: EIGHT },
      })
    })

    test('again gives the first moment again and uses no further try', async () => {
      const attempt = someAttempt()
      await store().begin(attempt, terms(2), EIGHT)
      expect(await store().begin(attempt, terms(2), NINE)).toMatchObject({
        ok: true,
        value: { startedAt: EIGHT },
      })
      const second = { ...attempt, attemptId: uuidv7() }
      expect(await store().begin(second, terms(2), NINE)).toMatchObject({
        ok: true,
        value: { startedAt: NINE },
      })
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
      expect(await store().begin(second, terms(), NINE)).toMatchObject({
        ok: true,
        value: { startedAt: NINE },
      })
    })

    test('again gives the first moment again where there is no limit, too', async () => {
      const attempt = someAttempt()
      await store().begin(attempt, terms(), EIGHT)
      expect(await store().begin(attempt, terms(), NINE)).toMatchObject({
        ok: true,
        value: { startedAt: EIGHT },
      })
      expect((await progressIn(attempt.accountId))?.attempts[attempt.attemptId]).toEqual({ startedAt: EIGHT })
    })

    test('on many devices at once never passes the limit', async () => {
      const { accountId } = someAttempt()
      const results = await Promise.all(
        Array.from({ length: 8 }, () => store().begin({ ...someAttempt(), accountId }, terms(3), EIGHT)),
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

    test('is not shortened by an attempt begun where nobody had to wait, by a clock that is behind', async () => {
      const first = someAttempt()
      await store().begin(first, terms(), NINE)
      const second = { ...someAttempt(), accountId: first.accountId }
      expect(await store().begin(second, terms(), EIGHT)).toMatchObject({
        ok: true,
        value: { startedAt: EIGHT },
      })
      const next = { ...someAttempt(), accountId: first.accountId }
      expect(await store().begin(next, terms(undefined, 15), '2026-11-25T02:10:00.000Z')).toEqual({
        ok: false,
        code: 'wait-before-next-try',
        until: '2026-11-25T02:15:00.000Z',
      })
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
      expect(await store().submit(attempt)).toEqual({ ok: true, value: attempt })
      expect(await store().find(attempt.accountId, attempt.attemptId)).toEqual(attempt)
      expect((await progressIn(attempt.accountId))?.attempts).toEqual({
        [attempt.attemptId]: { startedAt: EIGHT, submittedAt: NINE, earned: 6.33, of: 10, isPassed: false },
      })
    })

    test('an attempt without any answer can be read back', async () => {
      const attempt = submittedAttempt({ responses: [], submittedAt: NINE })
      await store().beginAndSubmit(attempt, terms(3))
      expect(await store().find(attempt.accountId, attempt.attemptId)).toEqual({
        ...attempt,
        startedAt: NINE,
      })
    })

    test('again, with other answers, keeps the first', async () => {
      const first = submittedAttempt({ submittedAt: NINE })
      const second = { ...first, responses: [], earned: 10, isPassed: true, submittedAt: TEN }
      await store().begin(first, terms(3), EIGHT)
      await store().submit(first)
      expect(await store().submit(second)).toEqual({ ok: true, value: first })
      expect((await progressIn(first.accountId))?.attempts[first.attemptId]?.earned).toBe(6.33)
    })

    test('again mends a first call that was cut off before it reached the progress', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      const cutOff = createAttemptStore(await failingOn(table(), 'SET #attempt[1]'))
      await store().begin(attempt, terms(3), EIGHT)
      await expect(cutOff.submit(attempt)).rejects.toThrow('cut off')
      expect((await progressIn(attempt.accountId))?.attempts[attempt.attemptId]?.submittedAt).toBeUndefined()

      expect(await store().submit({ ...attempt, submittedAt: TEN })).toEqual({ ok: true, value: attempt })
      expect((await progressIn(attempt.accountId))?.attempts[attempt.attemptId]?.submittedAt).toBe(NINE)
    })

    test('twenty times at once keeps one attempt and answers all alike', async () => {
      const first = submittedAttempt()
      await store().begin(first, terms(3), EIGHT)
      const kept = await Promise.all(
        Array.from({ length: 20 }, (_, at) => store().submit({ ...first, earned: at / 2 })),
      )
      const stored = await store().find(first.accountId, first.attemptId)
      expect(kept).toEqual(Array(20).fill({ ok: true, value: stored }))
      expect((await progressIn(first.accountId))?.attempts[first.attemptId]?.earned).toBe(stored?.earned)
    })
  })

  describe('handing in an attempt that never began here', () => {
    test('begins it and uses a try', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      expect(await store().beginAndSubmit(attempt, terms(1))).toEqual({
        ok: true,
        value: { ...attempt, startedAt: NINE },
      })
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
      expect(await store().submit(repeated)).toEqual({ ok: true, value: repeated })
      expect((await progressIn(attempt.accountId))?.attempts).toEqual({
        [attempt.attemptId]: { startedAt: NINE, submittedAt: TEN, earned: 0, of: 10, isPassed: false },
      })
    })

    test('the answers that were kept decide the result, whichever request took the try', async () => {
      const first = submittedAttempt({ submittedAt: NINE })
      const second = { ...first, responses: [], earned: 0, submittedAt: TEN }
      const cutOff = createAttemptStore(await failingOn(table(), 'PutItemCommand'))
      await expect(cutOff.beginAndSubmit(first, terms(1))).rejects.toThrow('cut off')

      expect(await store().beginAndSubmit(second, terms(1))).toEqual({
        ok: true,
        value: { ...second, startedAt: NINE },
      })
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

  describe('an id belongs to one course', () => {
    const OTHER = 'khai-tu'
    const REFUSED = { ok: false, code: 'attempt-of-another-course' }
    const everything = (accountId: string) => queryAll(table(), `LEARNER#${accountId}`)

    const deeds = {
      starting: (attempt: ReturnType<typeof submittedAttempt>) => store().begin(attempt, terms(3, 15), NINE),
      'handing in': (attempt: ReturnType<typeof submittedAttempt>) =>
        store().beginAndSubmit(attempt, terms(3, 15)),
    }
    const pairs = Object.keys(deeds).flatMap((first) => Object.keys(deeds).map((second) => [first, second]))

    test.each(pairs as [keyof typeof deeds, keyof typeof deeds][])(
      'after %s in one course, %s in another is refused and leaves the other as it was',
      async (first, second) => {
        const attempt = submittedAttempt({ submittedAt: NINE })
        const earlier = { ...attempt, attemptId: uuidv7(), courseId: OTHER, submittedAt: EIGHT }
        await store().beginAndSubmit(earlier, terms(3, 15))
        await deeds[first](attempt)
        const before = await everything(attempt.accountId)
        const standing = await createProgressStore(table()).progressIn(attempt.accountId, OTHER)
        const stranger = { ...attempt, courseId: OTHER }
        const again =
          second === 'starting'
            ? await store().begin(stranger, { ...terms(3, 15), standing }, NINE)
            : await store().beginAndSubmit(stranger, { ...terms(3, 15), standing })
        expect(again).toEqual(REFUSED)
        expect(await everything(attempt.accountId)).toEqual(before)
      },
    )

    test('a course of which nothing was known before stays unknown', async () => {
      const attempt = submittedAttempt()
      await store().begin(attempt, terms(), EIGHT)
      expect(await store().begin({ ...attempt, courseId: OTHER }, terms(), EIGHT)).toEqual(REFUSED)
      const progress = createProgressStore(table())
      expect(await progress.progressIn(attempt.accountId, OTHER)).toBeUndefined()
      expect((await progress.progressOf(attempt.accountId)).map(({ courseId }) => courseId)).toEqual([COURSE])
    })

    test('two courses at once: one gets the id', async () => {
      const attempt = submittedAttempt()
      const results = await Promise.all(
        [COURSE, OTHER].map((courseId) => store().begin({ ...attempt, courseId }, terms(), EIGHT)),
      )
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      const known = await createProgressStore(table()).progressOf(attempt.accountId)
      expect(known).toHaveLength(1)
    })

    test('an attempt begun with one bank cannot be handed in with another, whose rules may be easier', async () => {
      const attempt = submittedAttempt()
      await store().begin(attempt, terms(), EIGHT)
      expect(await store().submit({ ...attempt, keyVersion: 'ffffffffffffffff' })).toEqual({
        ok: false,
        code: 'unknown-key-version',
      })
      expect(await store().submit(attempt)).toEqual({ ok: true, value: attempt })
    })

    test('an attempt that began before ids were tied to courses can be handed in', async () => {
      const attempt = submittedAttempt({ submittedAt: NINE })
      const key = progressKey(attempt.accountId, COURSE)
      await putOnce(table(), key, { [`attempt:${attempt.attemptId}`]: [Date.parse(EIGHT)], tries: 1 })
      expect(await store().findBegun(attempt.accountId, attempt.attemptId)).toBeUndefined()
      expect(await store().submit(attempt)).toEqual({ ok: true, value: attempt })
    })
  })

  test('what is noted of a timed attempt tells when its time is over, also on a repeat', async () => {
    const attempt = someAttempt()
    const timed = { rules: { ...terms().rules, timeLimitMinutes: 20 }, standing: undefined }
    const begun = {
      courseId: COURSE,
      keyVersion: attempt.keyVersion,
      startedAt: EIGHT,
      deadline: '2026-11-25T01:20:00.000Z',
    }
    expect(await store().begin(attempt, timed, EIGHT)).toEqual({ ok: true, value: begun })
    expect(await store().begin(attempt, timed, NINE)).toEqual({ ok: true, value: begun })
    expect(await store().findBegun(attempt.accountId, attempt.attemptId)).toEqual(begun)
    expect(await store().find(attempt.accountId, attempt.attemptId)).toBeUndefined()
  })

  test('a start that was cut off before its bank was noted is mended by its repeat', async () => {
    const attempt = someAttempt()
    const cutOff = createAttemptStore(await failingOn(table(), 'PutItemCommand'))
    await expect(cutOff.begin(attempt, terms(), EIGHT)).rejects.toThrow('cut off')
    const standing = await progressIn(attempt.accountId)
    await store().begin(attempt, { ...terms(), standing }, NINE)
    expect(await store().findBegun(attempt.accountId, attempt.attemptId)).toMatchObject({ startedAt: EIGHT })
  })

  test('an attempt belongs to its account: another account asking for its id finds nothing', async () => {
    const attempt = submittedAttempt()
    await store().beginAndSubmit(attempt, terms(3))
    expect(await store().find(uuidv7(), attempt.attemptId)).toBeUndefined()
  })
})
