import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import type { QuestionResponse } from '../../domain/quiz/response.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createAttemptStore } from '../../storage/dynamodb/attempt-store.ts'
import { createProgressStore } from '../../storage/dynamodb/progress-store.ts'
import { createRemarkStore } from '../../storage/dynamodb/remark-store.ts'
import { createRosterStore } from '../../storage/dynamodb/roster-store.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { failingOn } from '../../storage/dynamodb/testing/failing-on.ts'
import { apiOn, call, signedInLearner } from '../testing/api-on.ts'
import { ALL_RIGHT, birthQuiz, ONE_RIGHT } from '../testing/birth-quiz.ts'
import { remarkAttempts } from './remark-attempts.ts'

const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'
const REASON = 'Hạn đăng ký đã sửa theo luật mới.'
const OLD = 'aaaaaaaaaaaaaaaa'
const NEW = 'bbbbbbbbbbbbbbbb'

/** A course of its own for each test: the roster of a course outlives the test that filled it. */
const keysOf = (courseId: string): { older: AnswerKey; newer: AnswerKey } => {
  const older = { ...birthQuiz({ passMark: 2 }, OLD), courseId }
  const [deadline, fee] = older.questions
  if (deadline === undefined || fee === undefined) throw new Error('The quiz has two questions')
  const solution = {
    kind: 'single-choice' as const,
    rightChoiceIds: ['ba-muoi'],
    reasons: { 'sau-muoi': 'Luật cũ.', 'ba-muoi': 'Luật mới cho 30 ngày.' },
  }
  return {
    older,
    newer: {
      ...older,
      keyVersion: NEW,
      questions: [{ ...deadline, parts: [{ id: 'han-dang-ky', solution }] }, fee],
    },
  }
}

describeOnEachEngine('studio', (table) => {
  let api: ReturnType<typeof apiOn>
  let trainer: Awaited<ReturnType<typeof signedInLearner>>
  let courseId: string

  beforeEach(async () => {
    api = apiOn(table(), EIGHT)
    trainer = await signedInLearner(api, { role: 'trainer' })
    courseId = `khai-sinh-${uuidv7()}`
    const { older, newer } = keysOf(courseId)
    await createAnswerKeyStore(table(), () => EIGHT).keep(older)
    await createAnswerKeyStore(table(), () => NINE).keep(newer)
  })

  const handIn = async (displayName: string, responses: QuestionResponse[], attemptId = uuidv7()) => {
    const learner = await signedInLearner(api, { displayName })
    const body = { courseId, keyVersion: OLD, responses, deviceSubmittedAt: EIGHT }
    const path = `/api/learning/attempts/${attemptId}/submission`
    expect((await call(api.learning, 'POST', path, { cookie: learner.cookie, body })).status).toBe(200)
    return { ...learner, attemptId, accountId: learner.account.accountId }
  }
  const preview = (keyVersion = NEW, cookie = trainer.cookie) =>
    call(api.studio, 'GET', `/api/studio/courses/${courseId}/key-versions/${keyVersion}/remark-preview`, {
      cookie,
    })
  const remark = (attempts: { accountId: string; attemptId: string }[], changes: object = {}) =>
    call(api.studio, 'POST', `/api/studio/courses/${courseId}/remarks`, {
      cookie: trainer.cookie,
      body: {
        ...{ to: NEW, reason: REASON },
        attempts: attempts.map(({ accountId, attemptId }) => ({ accountId, attemptId })),
        ...changes,
      },
    })
  const resultOf = async ({ cookie, attemptId }: { cookie: string; attemptId: string }) =>
    (await call(api.learning, 'GET', `/api/learning/attempts/${attemptId}`, { cookie })).reply
  const notedOf = async ({ accountId, attemptId }: { accountId: string; attemptId: string }) =>
    (await createProgressStore(table()).progressIn(accountId, courseId))?.attempts[attemptId]

  test('the versions of a course are told newest first', async () => {
    const { reply } = await call(api.studio, 'GET', `/api/studio/courses/${courseId}/key-versions`, {
      cookie: trainer.cookie,
    })
    expect(reply).toEqual({
      versions: [
        { keyVersion: NEW, publishedAt: NINE },
        { keyVersion: OLD, publishedAt: EIGHT },
      ],
    })
  })

  describe('the preview', () => {
    test('shows who would gain and who would lose, by name, and changes nothing', async () => {
      const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      const an = await handIn('Ma Văn Mẫu An', ALL_RIGHT)
      await handIn('Vàng Thị Mẫu Chi', [])
      const { status, reply } = await preview()
      expect(status).toBe(200)
      expect(reply).toEqual({
        questions: [{ questionId: 'han-dang-ky', change: 'changed' }],
        attempts: 3,
        rows: [
          {
            ...{ accountId: an.accountId, displayName: 'Ma Văn Mẫu An', attemptId: an.attemptId },
            ...{ submittedAt: EIGHT, of: 2, questionIds: ['han-dang-ky'] },
            from: { earned: 2, isPassed: true },
            to: { earned: 1, isPassed: false },
          },
          {
            ...{ accountId: hoa.accountId, displayName: 'Lê Thị Mẫu Hoa', attemptId: hoa.attemptId },
            ...{ submittedAt: EIGHT, of: 2, questionIds: ['han-dang-ky'] },
            from: { earned: 1, isPassed: false },
            to: { earned: 2, isPassed: true },
          },
        ],
      })
      expect(await notedOf(hoa)).toMatchObject({ earned: 1, isPassed: false })
      expect(await resultOf(hoa)).not.toHaveProperty('remark')
    })

    test('finds a learner whose attempt began here before it was handed in', async () => {
      const learner = await signedInLearner(api)
      const attemptId = uuidv7()
      const place = `/api/learning/attempts/${attemptId}`
      const { cookie } = learner
      await call(api.learning, 'PUT', place, { cookie, body: { courseId, keyVersion: OLD } })
      expect((await preview()).reply).toMatchObject({ attempts: 0, rows: [] })
      const body = { courseId, keyVersion: OLD, responses: ONE_RIGHT, deviceSubmittedAt: EIGHT }
      await call(api.learning, 'POST', `${place}/submission`, { cookie, body })
      expect((await preview()).reply).toMatchObject({ attempts: 1, rows: [{ attemptId }] })
    })

    test('costs learners one write, before the first attempt of a course alone', async () => {
      const { cookie } = await signedInLearner(api)
      const begin = async () => {
        table().units.reset()
        const body = { courseId, keyVersion: OLD }
        await call(api.learning, 'PUT', `/api/learning/attempts/${uuidv7()}`, { cookie, body })
        return table().units.write + table().units.refusedWrites
      }
      // Progress and the attempt itself; the roster once.
      expect(await begin()).toBe(3)
      expect(await begin()).toBe(2)
    })

    test('with the key that marked them names nobody', async () => {
      await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      expect((await preview(OLD)).reply).toEqual({ questions: [], attempts: 1, rows: [] })
    })

    test('with a key that was never published is refused', async () => {
      const { status, reply } = await preview('ffffffffffffffff')
      expect(status).toBe(409)
      expect(reply).toEqual({ code: 'no-such-key', requestId: 'request-1' })
    })

    test('holds a hundred learners, at two read units for each with one attempt', async () => {
      const roster = createRosterStore(table())
      const attempts = createAttemptStore(table())
      for (let at = 0; at < 100; at++) {
        const [accountId, attemptId] = [uuidv7(), uuidv7()]
        await roster.join(courseId, { accountId, displayName: `Mẫu Số ${at}` }, EIGHT)
        await attempts.beginAndSubmit(
          {
            ...{ attemptId, accountId, courseId, keyVersion: OLD, responses: ONE_RIGHT },
            ...{ earned: 1, of: 2, isPassed: false, submittedAt: EIGHT, deviceSubmittedAt: EIGHT },
          },
          { rules: { drawn: 2, passMark: 2, waitMinutes: 0 }, standing: undefined },
        )
      }
      table().units.reset()
      const { reply } = await preview()
      expect(reply).toMatchObject({ attempts: 100 })
      expect((reply as { rows: unknown[] }).rows).toHaveLength(100)
      // Session, two cold keys, eight partitions of which some hold more than a unit.
      expect(table().units.read).toBeGreaterThan(200)
      expect(table().units.read).toBeLessThanOrEqual(200 + 1 + 1 + 16)
      expect(table().units.write).toBe(0)
    })
  })

  describe('a decision', () => {
    test('marks the chosen attempt again, tells its learner why, and leaves the others alone', async () => {
      const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      const an = await handIn('Ma Văn Mẫu An', ALL_RIGHT)
      api.clock.now = NINE
      const { status, reply } = await remark([hoa])
      expect(status).toBe(200)
      expect(reply).toEqual({ outcomes: [{ attemptId: hoa.attemptId, outcome: 'remarked' }] })
      expect(await resultOf(hoa)).toMatchObject({
        ...{ earned: 2, of: 2, isPassed: true, passMark: 2, submittedAt: EIGHT },
        remark: { decidedAt: NINE, reason: REASON, earnedBefore: 1 },
        questions: expect.arrayContaining([
          expect.objectContaining({
            questionId: 'han-dang-ky',
            points: 1,
            parts: [
              expect.objectContaining({ solution: expect.objectContaining({ rightChoiceIds: ['ba-muoi'] }) }),
            ],
          }),
        ]),
      })
      expect(await notedOf(hoa)).toEqual({
        ...{ startedAt: EIGHT, submittedAt: EIGHT, earned: 2, of: 2, isPassed: true, remarkedAt: NINE },
      })
      expect(await notedOf(an)).toMatchObject({ earned: 2, isPassed: true })
      expect((await preview()).reply).toMatchObject({ rows: [{ attemptId: an.attemptId }] })
    })

    test('keeps who took it, with which key and why, beside the first marks', async () => {
      const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      api.clock.now = NINE
      await remark([hoa], { reason: `  ${REASON.normalize('NFD')} ` })
      const kept = await createAttemptStore(table()).find(hoa.accountId, hoa.attemptId)
      expect(kept).toMatchObject({
        ...{ keyVersion: OLD, earned: 1, isPassed: false },
        remarks: [
          {
            ...{ keyVersion: NEW, earned: 2, isPassed: true, decidedAt: NINE, reason: REASON },
            decidedBy: trainer.account.accountId,
          },
        ],
      })
    })

    test('again changes nothing, also when sent twenty times at once', async () => {
      const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      const replies = await Promise.all(Array.from({ length: 20 }, () => remark([hoa])))
      expect(replies.map(({ reply }) => reply)).toEqual(
        Array(20).fill({ outcomes: [{ attemptId: hoa.attemptId, outcome: 'remarked' }] }),
      )
      const kept = await createAttemptStore(table()).find(hoa.accountId, hoa.attemptId)
      expect(kept?.remarks).toHaveLength(1)
    })

    test('can be taken back by deciding for the first key again', async () => {
      const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      await remark([hoa])
      await remark([hoa], { to: OLD, reason: 'Đáp án mới chưa đúng, dùng lại đáp án cũ.' })
      expect(await notedOf(hoa)).toMatchObject({ earned: 1, isPassed: false })
      expect(await resultOf(hoa)).toMatchObject({ earned: 1, remark: { earnedBefore: 2 } })
    })

    test('is reported one by one', async () => {
      const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      const chi = await handIn('Vàng Thị Mẫu Chi', [])
      const nobody = { accountId: uuidv7(), attemptId: uuidv7() }
      const { reply } = await remark([chi, nobody, hoa])
      expect(reply).toEqual({
        outcomes: [
          { attemptId: chi.attemptId, outcome: 'unchanged' },
          { attemptId: nobody.attemptId, outcome: 'attempt-not-submitted' },
          { attemptId: hoa.attemptId, outcome: 'remarked' },
        ],
      })
    })

    test('does not reach an attempt of another course', async () => {
      const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      const there = courseId
      courseId = `khac-${uuidv7()}`
      await createAnswerKeyStore(table()).keep(keysOf(courseId).newer)
      expect((await remark([hoa])).reply).toEqual({
        outcomes: [{ attemptId: hoa.attemptId, outcome: 'attempt-not-submitted' }],
      })
      courseId = there
      expect(await notedOf(hoa)).toMatchObject({ earned: 1 })
    })

    test('that was cut off before the progress shows again in the preview, and deciding again mends it', async () => {
      const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      const stores = {
        attempts: createAttemptStore(table()),
        answerKeys: createAnswerKeyStore(table()),
        remarks: createRemarkStore(await failingOn(table(), 'SET #remark =')),
      }
      const cutOff = remarkAttempts({ ...stores, now: () => NINE })
      const body = { to: NEW, reason: REASON, attempts: [hoa] }
      const context = { get: () => trainer.account } as unknown as Parameters<typeof cutOff>[0]['context']
      await expect(cutOff({ params: { courseId }, body, context })).rejects.toThrow('cut off')
      expect(await notedOf(hoa)).toMatchObject({ earned: 1 })

      expect((await preview()).reply).toMatchObject({
        rows: [{ attemptId: hoa.attemptId, from: { earned: 1 }, to: { earned: 2 } }],
      })
      expect((await remark([hoa])).reply).toMatchObject({ outcomes: [{ outcome: 'remarked' }] })
      expect(await notedOf(hoa)).toMatchObject({ earned: 2, remarkedAt: NINE })
      expect((await preview()).reply).toMatchObject({ rows: [] })
    })

    test.each([
      ['without a reason', { reason: '          ' }, ['reason']],
      ['with a reason of a few letters', { reason: 'Sửa' }, ['reason']],
      ['on no attempt', { attempts: [] }, ['attempts']],
    ])('%s is refused', async (_, changes, fields) => {
      const { status, reply } = await remark([{ accountId: uuidv7(), attemptId: uuidv7() }], changes)
      expect(status).toBe(400)
      expect(reply).toMatchObject({ code: 'bad-request', fields })
    })

    test('with a key that was never published is refused', async () => {
      const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      expect((await remark([hoa], { to: 'ffffffffffffffff' })).reply).toMatchObject({ code: 'no-such-key' })
    })

    test('passes what is open to those who passed: practice beyond the tries', async () => {
      const limited = { ...birthQuiz({ tries: 1 }, 'cccccccccccccccc'), courseId }
      await createAnswerKeyStore(table()).keep(limited)
      const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
      const begin = () =>
        call(api.learning, 'PUT', `/api/learning/attempts/${uuidv7()}`, {
          cookie: hoa.cookie,
          body: { courseId, keyVersion: 'cccccccccccccccc' },
        })
      expect((await begin()).reply).toMatchObject({ code: 'no-tries-left' })
      await remark([hoa])
      expect((await begin()).status).toBe(200)
    })
  })

  describe.each([
    ['GET', 'key-versions', 200],
    ['GET', `key-versions/${NEW}/remark-preview`, 200],
    // Let in, and then told what is missing.
    ['POST', 'remarks', 400],
  ])('%s %s', (method, place, statusWithin) => {
    const ask = (cookie: string | undefined) =>
      call(api.studio, method, `/api/studio/courses/${courseId}/${place}`, {
        cookie,
        ...(method === 'POST' && { body: {} }),
      })

    test.each(['learner', 'coordinator'] as const)('is not for a %s, whatever was sent', async (role) => {
      const { cookie } = await signedInLearner(api, { role })
      const { status, reply } = await ask(cookie)
      expect(status).toBe(403)
      expect(reply).toEqual({ code: 'not-allowed', requestId: 'request-1' })
    })

    test('is not for nobody', async () => {
      expect((await ask(undefined)).reply).toEqual({ code: 'not-signed-in', requestId: 'request-1' })
    })

    test.each(['trainer', 'administrator'] as const)('is for a %s', async (role) => {
      const { cookie } = await signedInLearner(api, { role })
      expect((await ask(cookie)).status).toBe(statusWithin)
    })
  })

  test('no log line holds a name, an answer or a reason', async () => {
    const hoa = await handIn('Lê Thị Mẫu Hoa', ONE_RIGHT)
    await preview()
    await remark([hoa])
    const lines = JSON.stringify(api.logged)
    expect(lines).toContain('remarkAttempts')
    expect(lines).not.toMatch(/Mẫu|ba-muoi|luật/)
  })
})
