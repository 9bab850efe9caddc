import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import type { QuestionResponse } from '../../domain/quiz/response.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createAttemptStore } from '../../storage/dynamodb/attempt-store.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { apiOn, call, signedInLearner } from '../testing/api-on.ts'
import { ALL_RIGHT, birthQuiz, ONE_RIGHT } from '../testing/birth-quiz.ts'

const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'
const QUARTER_PAST_NINE = '2026-11-25T02:15:00.000Z'

const FREE = 'aaaaaaaaaaaaaaaa'
const TWO_TRIES = 'bbbbbbbbbbbbbbbb'
const WITH_WAIT = 'cccccccccccccccc'

describeOnEachEngine('handing in an attempt', (table) => {
  let api: ReturnType<typeof apiOn>
  let cookie: string
  let accountId: string

  beforeEach(async () => {
    api = apiOn(table(), EIGHT)
    const learner = await signedInLearner(api)
    cookie = learner.cookie
    accountId = learner.account.accountId
    const keys = createAnswerKeyStore(table())
    await keys.keep(birthQuiz({}, FREE))
    await keys.keep(birthQuiz({ tries: 2 }, TWO_TRIES))
    await keys.keep(birthQuiz({ waitMinutes: 15 }, WITH_WAIT))
  })

  const start = (attemptId: string, keyVersion = FREE) =>
    call(api.learning, 'PUT', `/api/learning/attempts/${attemptId}`, {
      cookie,
      body: { courseId: 'dang-ky-khai-sinh', keyVersion },
    })
  const submit = (attemptId: string, responses: QuestionResponse[], keyVersion = FREE) =>
    call(api.learning, 'POST', `/api/learning/attempts/${attemptId}/submission`, {
      cookie,
      body: { courseId: 'dang-ky-khai-sinh', keyVersion, responses, deviceSubmittedAt: EIGHT },
    })
  const attemptsNoted = async () => {
    const { reply } = await call(api.learning, 'GET', '/api/learning/progress', { cookie })
    return (reply as { courses: { attempts: Record<string, unknown> }[] }).courses[0]?.attempts ?? {}
  }

  test('gives the score and, for each question, what was right and why', async () => {
    const attemptId = uuidv7()
    await start(attemptId)
    api.clock.now = NINE
    const { status, reply } = await submit(attemptId, ONE_RIGHT)
    expect(status).toBe(200)
    expect(reply).toMatchObject({
      attemptId,
      submittedAt: NINE,
      earned: 1,
      of: 2,
      passMark: 2,
      isPassed: false,
    })
    expect(reply).toHaveProperty(
      'questions',
      expect.arrayContaining([
        {
          questionId: 'han-dang-ky',
          lessonId: 'ai-di-khai',
          points: 0,
          parts: [
            {
              id: 'han-dang-ky',
              points: 0,
              answer: { kind: 'choices', choiceIds: ['ba-muoi'] },
              solution: {
                kind: 'single-choice',
                rightChoiceIds: ['sau-muoi'],
                reasons: { 'sau-muoi': 'Luật cho 60 ngày.', 'ba-muoi': 'Quá ngắn.' },
              },
            },
          ],
          cite: { source: 'luat-ho-tich-2014', at: 'Điều 15' },
        },
      ]),
    )
    expect(await attemptsNoted()).toEqual({
      [attemptId]: { startedAt: EIGHT, submittedAt: NINE, earned: 1, of: 2, isPassed: false },
    })
  })

  test('again, with better answers, gives the first reply again', async () => {
    const attemptId = uuidv7()
    await start(attemptId)
    const first = await submit(attemptId, ONE_RIGHT)
    api.clock.now = NINE
    const second = await submit(attemptId, ALL_RIGHT)
    expect(second.reply).toEqual(first.reply)
    expect(second.status).toBe(200)
  })

  test.each([
    ['begun before', true],
    ['never begun here', false],
  ])('twenty times at once keeps one attempt, %s, and gives one reply', async (_, isBegun) => {
    const attemptId = uuidv7()
    if (isBegun) await start(attemptId, TWO_TRIES)
    const results = await Promise.all(
      Array.from({ length: 20 }, () => submit(attemptId, ONE_RIGHT, TWO_TRIES)),
    )
    expect(results.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(new Set(results.map(({ reply }) => JSON.stringify(reply))).size).toBe(1)
    expect(Object.keys(await attemptsNoted())).toEqual([attemptId])
    expect(await createAttemptStore(table()).find(accountId, attemptId)).toMatchObject({ earned: 1 })
    // One try used, not twenty: the second of two is still open.
    expect((await start(uuidv7(), TWO_TRIES)).status).toBe(200)
  })

  test('an attempt done offline is begun and handed in at once', async () => {
    const attemptId = uuidv7()
    expect((await submit(attemptId, ALL_RIGHT)).status).toBe(200)
    expect(await attemptsNoted()).toEqual({
      [attemptId]: { startedAt: EIGHT, submittedAt: EIGHT, earned: 2, of: 2, isPassed: true },
    })
  })

  describe('is marked with the key of the version that was answered', () => {
    test('even after the bank has changed', async () => {
      const changed = birthQuiz({}, 'dddddddddddddddd')
      changed.questions[1] = {
        ...changed.questions[1],
        parts: [{ id: 'le-phi', solution: { kind: 'true-false', rightChoiceIds: ['sai'], reasons: {} } }],
      } as (typeof changed.questions)[1]
      await createAnswerKeyStore(table()).keep(changed)
      const old = await submit(uuidv7(), ALL_RIGHT, FREE)
      const renewed = await submit(uuidv7(), ALL_RIGHT, 'dddddddddddddddd')
      expect(old.reply).toMatchObject({ earned: 2 })
      expect(renewed.reply).toMatchObject({ earned: 1 })
    })

    test('and refused when no such version was published', async () => {
      const { status, reply } = await submit(uuidv7(), ALL_RIGHT, 'eeeeeeeeeeeeeeee')
      expect(status).toBe(409)
      expect(reply).toEqual({ code: 'unknown-key-version', requestId: 'request-1' })
    })

    test('and a repeat under another version gives the first reply', async () => {
      const attemptId = uuidv7()
      const first = await submit(attemptId, ALL_RIGHT, FREE)
      expect((await submit(attemptId, ALL_RIGHT, 'eeeeeeeeeeeeeeee')).reply).toEqual(first.reply)
    })
  })

  test('is refused when a question was answered that the attempt was not given', async () => {
    const { status, reply } = await submit(uuidv7(), [
      { questionId: 'cau-khac', answer: { kind: 'choices', choiceIds: [] } },
    ])
    expect(status).toBe(422)
    expect(reply).toEqual({ code: 'question-not-drawn', requestId: 'request-1' })
    expect(await attemptsNoted()).toEqual({})
  })

  test('is refused when all tries are used, and then leaves nothing behind', async () => {
    await submit(uuidv7(), ONE_RIGHT, TWO_TRIES)
    await submit(uuidv7(), ONE_RIGHT, TWO_TRIES)
    const third = uuidv7()
    const { status, reply } = await submit(third, ALL_RIGHT, TWO_TRIES)
    expect(status).toBe(409)
    expect(reply).toEqual({ code: 'no-tries-left', requestId: 'request-1' })
    expect(await createAttemptStore(table()).find(accountId, third)).toBeUndefined()
    expect(Object.keys(await attemptsNoted())).toHaveLength(2)
  })

  test('stays open as practice once the quiz is passed', async () => {
    await submit(uuidv7(), ONE_RIGHT, TWO_TRIES)
    await submit(uuidv7(), ALL_RIGHT, TWO_TRIES)
    expect((await submit(uuidv7(), ONE_RIGHT, TWO_TRIES)).status).toBe(200)
    const begun = uuidv7()
    expect((await start(begun, TWO_TRIES)).status).toBe(200)
    expect((await submit(begun, ONE_RIGHT, TWO_TRIES)).status).toBe(200)
  })

  test('waits as the course asks, and says until when', async () => {
    await submit(uuidv7(), ONE_RIGHT, WITH_WAIT)
    const attemptId = uuidv7()
    api.clock.now = '2026-11-25T01:14:59.999Z'
    const early = await submit(attemptId, ALL_RIGHT, WITH_WAIT)
    expect(early.status).toBe(409)
    expect(early.reply).toEqual({
      code: 'wait-before-next-try',
      until: '2026-11-25T01:15:00.000Z',
      requestId: 'request-1',
    })
    api.clock.now = QUARTER_PAST_NINE
    expect((await submit(attemptId, ALL_RIGHT, WITH_WAIT)).status).toBe(200)
  })

  test('is refused to nobody', async () => {
    cookie = ''
    const { status, reply } = await submit(uuidv7(), ALL_RIGHT)
    expect(status).toBe(401)
    expect(reply).toEqual({ code: 'not-signed-in', requestId: 'request-1' })
  })

  test('names the fields that are not as the contract says, and repeats nothing of them', async () => {
    const { status, reply } = await call(api.learning, 'POST', '/api/learning/attempts/mot/submission', {
      cookie,
      body: {},
    })
    expect(status).toBe(400)
    expect(reply).toEqual({ code: 'bad-request', fields: ['attemptId'], requestId: 'request-1' })
  })
})
