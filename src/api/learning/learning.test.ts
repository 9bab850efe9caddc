import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { apiOn, call, signedInLearner } from '../testing/api-on.ts'
import { ALL_RIGHT, birthQuiz } from '../testing/birth-quiz.ts'

const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'
const COURSE = 'dang-ky-khai-sinh'

const quiz = birthQuiz({ tries: 2, waitMinutes: 15 })
const { keyVersion } = quiz

describeOnEachEngine('learning', (table) => {
  let api: ReturnType<typeof apiOn>
  let cookie: string

  beforeEach(async () => {
    api = apiOn(table(), EIGHT)
    cookie = (await signedInLearner(api)).cookie
    await createAnswerKeyStore(table()).keep(quiz)
  })

  const start = (attemptId: string, body: object = { courseId: COURSE, keyVersion }) =>
    call(api.learning, 'PUT', `/api/learning/attempts/${attemptId}`, { cookie, body })
  const submit = (attemptId: string) =>
    call(api.learning, 'POST', `/api/learning/attempts/${attemptId}/submission`, {
      cookie,
      body: { courseId: COURSE, keyVersion, responses: ALL_RIGHT, deviceSubmittedAt: EIGHT },
    })
  const record = (statements: unknown[]) =>
    call(api.learning, 'POST', '/api/learning/statements', { cookie, body: { statements } })
  const result = (attemptId: string, as = cookie) =>
    call(api.learning, 'GET', `/api/learning/attempts/${attemptId}`, { cookie: as })
  const myProgress = async () => (await call(api.learning, 'GET', '/api/learning/progress', { cookie })).reply
  const opened = (lessonId: string) => ({
    ...{ id: uuidv7(), verb: 'opened-lesson', courseId: COURSE, lessonId },
    recordedAt: EIGHT,
  })

  describe('recording what a learner did', () => {
    test('is refused under the session of anybody else than whose work it is', async () => {
      const other = await signedInLearner(api)
      const recordAs = (owner: string) =>
        call(api.learning, 'POST', '/api/learning/statements', {
          ...{ cookie: other.cookie, body: { statements: [opened('ai-di-khai')] } },
          'x-learner': owner,
        })
      expect(await recordAs(uuidv7())).toMatchObject({ status: 401, reply: { code: 'not-signed-in' } })
      expect(await recordAs(other.account.accountId)).toMatchObject({ status: 200 })
    })

    test('gives a receipt for each statement and shows in the progress', async () => {
      const statement = opened('ai-di-khai')
      const { status, reply } = await record([statement])
      expect(status).toBe(200)
      expect(reply).toEqual({ receipts: [{ id: statement.id, receivedAt: EIGHT }] })
      expect(await myProgress()).toEqual({
        courses: [{ courseId: COURSE, lessons: { 'ai-di-khai': { openedAt: EIGHT } }, attempts: {} }],
      })
    })

    test('again gives the first receipt, by the server’s clock whatever the device’s says', async () => {
      const statement = opened('ai-di-khai')
      await record([statement])
      api.clock.now = NINE
      const { reply } = await record([{ ...statement, recordedAt: '2030-01-01T00:00:00.000Z' }])
      expect(reply).toEqual({ receipts: [{ id: statement.id, receivedAt: EIGHT }] })
    })

    test('in batches larger than 25 is refused', async () => {
      const { status, reply } = await record(Array.from({ length: 26 }, () => opened('ai-di-khai')))
      expect(status).toBe(400)
      expect(reply).toMatchObject({ code: 'bad-request', fields: ['statements'] })
    })
  })

  describe('beginning an attempt', () => {
    test('notes the moment, and again gives the same moment', async () => {
      const attemptId = uuidv7()
      expect((await start(attemptId)).reply).toEqual({ startedAt: EIGHT, now: EIGHT })
      api.clock.now = NINE
      expect((await start(attemptId)).reply).toEqual({ startedAt: EIGHT, now: NINE })
    })

    test('of a version that was never published is refused', async () => {
      const { status, reply } = await start(uuidv7(), { courseId: COURSE, keyVersion: 'ffffffffffffffff' })
      expect(status).toBe(409)
      expect(reply).toEqual({ code: 'unknown-key-version', requestId: 'request-1' })
    })

    test('too soon after the last is refused until the wait is over', async () => {
      await start(uuidv7())
      expect((await start(uuidv7())).reply).toEqual({
        code: 'wait-before-next-try',
        until: '2026-11-25T01:15:00.000Z',
        requestId: 'request-1',
      })
      api.clock.now = '2026-11-25T01:15:00.000Z'
      expect((await start(uuidv7())).status).toBe(200)
    })

    test('beyond the tries of the course is refused', async () => {
      await start(uuidv7())
      api.clock.now = NINE
      await start(uuidv7())
      const { status, reply } = await start(uuidv7())
      expect(status).toBe(409)
      expect(reply).toEqual({ code: 'no-tries-left', requestId: 'request-1' })
    })
  })

  describe('reading an attempt back', () => {
    test('gives on any device what handing in gave', async () => {
      const attemptId = uuidv7()
      const handedIn = await submit(attemptId)
      expect((await result(attemptId)).reply).toEqual(handedIn.reply)
    })

    test('before it was handed in is refused', async () => {
      const attemptId = uuidv7()
      await start(attemptId)
      const { status, reply } = await result(attemptId)
      expect(status).toBe(409)
      expect(reply).toEqual({ code: 'attempt-not-submitted', requestId: 'request-1' })
    })

    test('is not possible for another account that knows its id', async () => {
      const attemptId = uuidv7()
      await submit(attemptId)
      const other = await signedInLearner(api)
      expect((await result(attemptId, other.cookie)).reply).toEqual({
        code: 'attempt-not-submitted',
        requestId: 'request-1',
      })
    })
  })

  test.each([
    ['POST', '/api/learning/statements'],
    ['PUT', `/api/learning/attempts/${uuidv7()}`],
    ['POST', `/api/learning/attempts/${uuidv7()}/submission`],
    ['GET', `/api/learning/attempts/${uuidv7()}`],
    ['GET', '/api/learning/progress'],
    ['GET', `/api/learning/courses/${COURSE}/open-attempt`],
  ])('%s %s is for the signed-in only, whatever was sent', async (method, path) => {
    const { status, reply } = await call(api.learning, method, path, method === 'GET' ? {} : { body: {} })
    expect(status).toBe(401)
    expect(reply).toEqual({ code: 'not-signed-in', requestId: 'request-1' })
  })
})
