import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, test } from 'vitest'
import type { QuestionResponse } from '../../domain/quiz/response.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { apiOn, call, signedInLearner } from '../testing/api-on.ts'
import { ALL_RIGHT, birthQuiz, ONE_RIGHT } from '../testing/birth-quiz.ts'

const COURSE = 'dang-ky-khai-sinh'
const START = '2026-11-25T01:00:00.000Z'
const HALFWAY = '2026-11-25T01:10:00.000Z'
const DEADLINE = '2026-11-25T01:20:00.000Z'
const LAST_MOMENT = '2026-11-25T01:25:00.000Z'
const TOO_LATE = '2026-11-25T01:32:30.000Z'

const TIMED = birthQuiz({ timeLimitMinutes: 20 })
const { keyVersion } = TIMED

describeOnEachEngine('a timed attempt', (table) => {
  let api: ReturnType<typeof apiOn>
  let cookie: string
  let attemptId: string

  beforeEach(async () => {
    api = apiOn(table(), START)
    cookie = (await signedInLearner(api)).cookie
    attemptId = uuidv7()
    await createAnswerKeyStore(table()).keep(TIMED)
  })

  const start = () =>
    call(api.learning, 'PUT', `/api/learning/attempts/${attemptId}`, {
      cookie,
      body: { courseId: COURSE, keyVersion },
    })
  const submit = (responses: QuestionResponse[]) =>
    call(api.learning, 'POST', `/api/learning/attempts/${attemptId}/submission`, {
      cookie,
      body: { courseId: COURSE, keyVersion, responses, deviceSubmittedAt: START },
    })
  const tell = ({ questionId, answer }: QuestionResponse, revision: number) =>
    call(api.learning, 'POST', '/api/learning/statements', {
      cookie,
      body: {
        statements: [
          {
            ...{ id: uuidv7(), verb: 'answered-question', courseId: COURSE, attemptId, questionId, answer },
            ...{ revision, recordedAt: START },
          },
        ],
      },
    })
  const readBack = () => call(api.learning, 'GET', `/api/learning/attempts/${attemptId}`, { cookie })
  const progress = async () => (await call(api.learning, 'GET', '/api/learning/progress', { cookie })).reply

  test('has its end from the moment the server noted its start, and told again it is the same', async () => {
    expect((await start()).reply).toEqual({ startedAt: START, deadline: DEADLINE, now: START })
    api.clock.now = HALFWAY
    expect((await start()).reply).toEqual({ startedAt: START, deadline: DEADLINE, now: HALFWAY })
  })

  test('handed in until five minutes after its end counts with every answer', async () => {
    await start()
    api.clock.now = LAST_MOMENT
    expect((await submit(ALL_RIGHT)).reply).toMatchObject({ earned: 2, isPassed: true })
  })

  test('that the server never saw begin is refused and stores nothing', async () => {
    const { status, reply } = await submit(ALL_RIGHT)
    expect(status).toBe(409)
    expect(reply).toEqual({ code: 'timed-attempt-not-begun', requestId: 'request-1' })
    expect(await progress()).toEqual({ courses: [] })
    expect((await readBack()).reply).toMatchObject({ code: 'attempt-not-submitted' })
  })

  describe('handed in too late', () => {
    const [first, second] = ALL_RIGHT

    test('counts with what the server had in time; the rest is told question by question', async () => {
      await start()
      api.clock.now = HALFWAY
      if (first !== undefined) await tell(first, 1)
      api.clock.now = TOO_LATE
      const { status, reply } = await submit(ALL_RIGHT)
      expect(status).toBe(200)
      expect(reply).toMatchObject({ earned: 1, of: 2, isPassed: false, submittedAt: TOO_LATE })
      const lateness = (reply as { questions: { questionId: string; minutesLate?: number }[] }).questions
      expect(Object.fromEntries(lateness.map((told) => [told.questionId, told.minutesLate]))).toEqual({
        'han-dang-ky': undefined,
        'le-phi': 12,
      })
      expect((await readBack()).reply).toEqual(reply)
    })

    test('again gives the first reply again', async () => {
      await start()
      api.clock.now = TOO_LATE
      const reply = (await submit(ONE_RIGHT)).reply
      api.clock.now = '2026-11-25T03:00:00.000Z'
      expect((await submit(ALL_RIGHT)).reply).toEqual(reply)
    })

    test('is not saved by a statement that comes too late either, nor lost', async () => {
      await start()
      api.clock.now = LAST_MOMENT
      if (second !== undefined) await tell({ ...second, answer: { kind: 'choices', choiceIds: ['sai'] } }, 1)
      api.clock.now = TOO_LATE
      if (second !== undefined) await tell(second, 2)
      api.clock.now = '2026-11-25T02:00:00.000Z'
      const { reply } = await submit(second === undefined ? [] : [second])
      expect(reply).toMatchObject({ earned: 0 })
      expect(reply).toHaveProperty(
        'questions',
        expect.arrayContaining([expect.objectContaining({ questionId: 'le-phi', minutesLate: 12 })]),
      )
    })

    test('counts nothing of a question that was never asked', async () => {
      await start()
      await tell({ questionId: 'cau-la', answer: { kind: 'choices', choiceIds: ['a'] } }, 1)
      api.clock.now = TOO_LATE
      expect((await submit([])).reply).toMatchObject({ earned: 0, of: 2 })
    })
  })
})
