import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, test } from 'vitest'
import {
  CLASS_RESULT_FORMAT,
  type ClassResult,
  type SignedResult,
} from '../../domain/edition/class-result.ts'
import { editionIdOf } from '../../domain/edition/edition-id.ts'
import { newEditionKey, type PrivateKey, signResult } from '../../domain/edition/result-signature.ts'
import { classAnswer, classLearner, classResult } from '../../domain/edition/testing/class-result.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { failingOn } from '../../storage/dynamodb/testing/failing-on.ts'
import { apiOn, call, signedInLearner } from '../testing/api-on.ts'

const EIGHT = '2026-11-25T01:00:00.000Z'
const NINE = '2026-11-25T02:00:00.000Z'
const COURSES = [{ id: 'khai-sinh', title: 'Đăng ký khai sinh', checks: 2 }]
const SECOND = classAnswer({ checkId: 'noi-khai', choiceId: 'xa', isRight: true })
const NAM = classLearner({ learnerId: '019ab3c0-0000-7000-8000-000000000002', name: 'Ma Văn Mẫu Nam' })

describeOnEachEngine('results of a class', (table) => {
  let api: ReturnType<typeof apiOn>
  let cookie: string
  let key: PrivateKey
  let result: ClassResult

  // An edition and a class of its own for each test.
  beforeEach(async () => {
    api = apiOn(table(), EIGHT)
    cookie = (await signedInLearner(api, { role: 'trainer', displayName: 'Trần Văn Mẫu' })).cookie
    key = await newEditionKey()
    result = classResult({ editionId: await editionIdOf(key), classId: uuidv7() })
  })

  const register = () =>
    call(api.studio, 'POST', '/api/studio/editions', {
      cookie,
      body: { publicKey: { x: key.x, y: key.y }, courses: COURSES },
    })
  const signed = async (of: ClassResult): Promise<SignedResult> => ({
    format: CLASS_RESULT_FORMAT,
    result: of,
    signature: await signResult(key, of),
  })
  const importFile = (body: unknown) =>
    call(api.studio, 'POST', '/api/studio/class-results', { cookie, body })
  const classNow = () =>
    call(api.studio, 'GET', `/api/studio/class-results/${result.editionId}/${result.classId}`, { cookie })
  const listed = async () => {
    const { reply } = await call(api.studio, 'GET', '/api/studio/class-results', { cookie })
    return (reply as { classes: { classId: string }[] }).classes.filter(
      ({ classId }) => classId === result.classId,
    )
  }

  test('an edition is registered with who made it and when, once', async () => {
    const first = await register()
    expect(first.reply).toEqual({
      edition: {
        editionId: result.editionId,
        publicKey: { x: key.x, y: key.y },
        courses: COURSES,
        madeAt: EIGHT,
        madeBy: 'Trần Văn Mẫu',
      },
    })
    api.clock.now = NINE
    expect((await register()).reply).toEqual(first.reply)
  })

  test('a file is imported once and only once', async () => {
    await register()
    const file = await signed(result)
    const first = await importFile(file)
    expect(first).toMatchObject({
      status: 200,
      reply: { outcome: 'imported', importedAt: EIGHT, newLearners: 1, newAnswers: 1 },
    })
    api.clock.now = NINE
    // Signed anew, as when a class saves twice: the content is the same.
    for (const again of [file, await signed(result)]) {
      expect(await importFile(again)).toMatchObject({
        status: 200,
        reply: { outcome: 'known', importedAt: EIGHT, newLearners: 0, newAnswers: 0 },
      })
    }
    expect(await listed()).toEqual([
      {
        ...{ editionId: result.editionId, classId: result.classId },
        ...{ className: 'Lớp Bản Mẫu', place: 'Thôn Bản Mẫu', startedAt: EIGHT },
        ...{ learners: 1, answers: 1, firstImportedAt: EIGHT },
      },
    ])
  })

  test('a file grown since adds only what is new', async () => {
    await register()
    await importFile(await signed(result))
    const grown = { ...result, learners: [classLearner({ answers: [classAnswer(), SECOND] }), NAM] }
    expect((await importFile(await signed(grown))).reply).toMatchObject({
      outcome: 'imported',
      newLearners: 1,
      newAnswers: 2,
    })
    expect((await classNow()).reply).toMatchObject({
      class: {
        learners: 2,
        answers: 3,
        people: [
          { name: 'Lê Thị Mẫu Hoa', courses: [{ answered: 2, right: 1, checks: 2 }] },
          { name: 'Ma Văn Mẫu Nam', courses: [{ answered: 1, right: 0, checks: 2 }] },
        ],
      },
    })
    expect(await listed()).toMatchObject([{ learners: 2, answers: 3 }])
  })

  test('a file with one letter altered is refused and leaves nothing', async () => {
    await register()
    const file = await signed(result)
    const altered = { ...file, result: { ...result, className: 'Lớp Bản Mầu' } }
    expect(await importFile(altered)).toMatchObject({ status: 422, reply: { code: 'result-altered' } })
    expect((await classNow()).reply).toEqual({ class: null })
    expect(await listed()).toEqual([])
  })

  test('a file of an edition nobody registered is refused until it is', async () => {
    const file = await signed(result)
    expect(await importFile(file)).toMatchObject({ status: 409, reply: { code: 'edition-unknown' } })
    await register()
    expect((await importFile(file)).status).toBe(200)
  })

  test('an import cut off before the list is mended by the same file again', async () => {
    await register()
    const file = await signed(result)
    const cutOff = apiOn(await failingOn(table(), 'SET editionId ='), EIGHT)
    const body = { cookie, body: file }
    expect((await call(cutOff.studio, 'POST', '/api/studio/class-results', body)).status).toBe(500)
    expect(await listed()).toEqual([])
    expect((await importFile(file)).reply).toMatchObject({ outcome: 'known', newAnswers: 0 })
    expect(await listed()).toMatchObject([{ learners: 1, answers: 1 }])
  })

  test('of one file imported ten times at once one import is new', async () => {
    await register()
    const file = await signed(result)
    const replies = await Promise.all(Array.from({ length: 10 }, () => importFile(file)))
    const outcomes = replies.map(({ reply }) => (reply as { outcome: string }).outcome)
    expect(outcomes.filter((outcome) => outcome === 'imported')).toHaveLength(1)
    expect(await listed()).toMatchObject([{ learners: 1, answers: 1 }])
  })

  test('a class of a hundred with forty answers each fits into one request', async () => {
    await register()
    const answers = Array.from({ length: 40 }, (_, at) => classAnswer({ checkId: `cau-thu-so-${at}` }))
    const learners = Array.from({ length: 100 }, () => classLearner({ learnerId: uuidv7(), answers }))
    expect((await importFile(await signed({ ...result, learners }))).reply).toMatchObject({
      newLearners: 100,
      newAnswers: 4000,
    })
  })

  test.each(['learner', 'coordinator'] as const)(
    'a %s may not bring in results or see them',
    async (role) => {
      cookie = (await signedInLearner(api, { role })).cookie
      expect((await register()).status).toBe(403)
      expect((await importFile(await signed(result))).status).toBe(403)
      expect((await classNow()).status).toBe(403)
    },
  )

  test('whoever is not signed in gets nothing', async () => {
    const reply = await call(api.studio, 'GET', '/api/studio/class-results')
    expect(reply).toMatchObject({ status: 401, reply: { code: 'not-signed-in' } })
  })
})
