import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, test } from 'vitest'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { apiOn, call, signedInLearner } from '../testing/api-on.ts'
import { ALL_RIGHT, birthQuiz } from '../testing/birth-quiz.ts'

const COURSE = 'dang-ky-khai-sinh'
const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'

const quiz = birthQuiz()
const { keyVersion } = quiz

describeOnEachEngine('going on with an attempt elsewhere', (table) => {
  let api: ReturnType<typeof apiOn>
  let cookie: string

  beforeEach(async () => {
    api = apiOn(table(), EIGHT)
    cookie = (await signedInLearner(api)).cookie
    await createAnswerKeyStore(table()).keep(quiz)
  })

  const open = async (courseId = COURSE) =>
    (await call(api.learning, 'GET', `/api/learning/courses/${courseId}/open-attempt`, { cookie })).reply
  const start = (attemptId: string) =>
    call(api.learning, 'PUT', `/api/learning/attempts/${attemptId}`, {
      cookie,
      body: { courseId: COURSE, keyVersion },
    })
  const submit = (attemptId: string) =>
    call(api.learning, 'POST', `/api/learning/attempts/${attemptId}/submission`, {
      cookie,
      body: { courseId: COURSE, keyVersion, responses: ALL_RIGHT, deviceSubmittedAt: EIGHT },
    })
  const answered = (attemptId: string, questionId: string, revision: number) => ({
    ...{ id: uuidv7(), verb: 'answered-question', courseId: COURSE, attemptId, questionId, revision },
    answer: { kind: 'choices', choiceIds: ['dung'] },
    recordedAt: EIGHT,
  })
  const record = (statements: object[]) =>
    call(api.learning, 'POST', '/api/learning/statements', { cookie, body: { statements } })

  test('there is none before the first begins, nor in another course', async () => {
    expect(await open()).toEqual({ open: null })
    await start(uuidv7())
    expect(await open('khai-tu')).toEqual({ open: null })
  })

  test('gives the bank, the start, the answers and the place of the latest that is not handed in', async () => {
    const [first, second] = [uuidv7(), uuidv7()]
    await start(first)
    api.clock.now = NINE
    await start(second)
    const [fee, term] = [answered(second, 'le-phi', 1), answered(second, 'han-dang-ky', 2)]
    const lesson = {
      id: uuidv7(),
      verb: 'opened-lesson',
      courseId: COURSE,
      lessonId: 'ai-di-khai',
      recordedAt: EIGHT,
    }
    expect((await record([term, lesson, fee])).status).toBe(200)
    const answers = [term, fee].map(({ id, questionId, answer, revision }) => ({
      ...{ questionId, answer, revision },
      statementId: id,
    }))
    expect(await open()).toEqual({
      open: { attemptId: second, keyVersion, startedAt: NINE, now: NINE, answers, place: 'han-dang-ky' },
    })
    await submit(second)
    expect(await open()).toMatchObject({ open: { attemptId: first, answers: [] } })
    await submit(first)
    expect(await open()).toEqual({ open: null })
  })

  test('shows nothing of it to another learner', async () => {
    await start(uuidv7())
    cookie = (await signedInLearner(api)).cookie
    expect(await open()).toEqual({ open: null })
  })

  test('an id used for a second course is refused there, by start and by hand-in', async () => {
    const other = { ...birthQuiz(), courseId: 'khai-tu' }
    await createAnswerKeyStore(table()).keep(other)
    const attemptId = uuidv7()
    await start(attemptId)
    const reply = { code: 'attempt-of-another-course', requestId: 'request-1' }
    const path = `/api/learning/attempts/${attemptId}`
    const body = { courseId: 'khai-tu', keyVersion }
    expect((await call(api.learning, 'PUT', path, { cookie, body })).reply).toEqual(reply)
    const handIn = { ...body, responses: ALL_RIGHT, deviceSubmittedAt: EIGHT }
    const handedIn = await call(api.learning, 'POST', `${path}/submission`, { cookie, body: handIn })
    expect([handedIn.status, handedIn.reply]).toEqual([409, reply])
    expect((await submit(attemptId)).status).toBe(200)
  })

  test('an answer of a kind no question has is refused', async () => {
    const { status, reply } = await record([{ ...answered(uuidv7(), 'le-phi', 1), revision: 0 }])
    expect(status).toBe(400)
    expect(reply).toMatchObject({ code: 'bad-request' })
  })
})
