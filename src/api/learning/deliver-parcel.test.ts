import { beforeEach, describe, expect, test } from 'vitest'
import { openDelivery } from '../../auth/open-delivery.ts'
import { sealParcel } from '../../client/parcels/seal-parcel.ts'
import { fromBase64Url, toBase64Url } from '../../contract/base64url.ts'
import type { SealedParcel } from '../../contract/learning/deliver-parcel.ts'
import type { Delivery } from '../../domain/account/delivery.ts'
import { createAnswerKeyStore } from '../../storage/dynamodb/answer-key-store.ts'
import { createDeliveryStore } from '../../storage/dynamodb/delivery-store.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { apiOn, call, signedInLearner } from '../testing/api-on.ts'
import { ALL_RIGHT, birthQuiz, ONE_RIGHT } from '../testing/birth-quiz.ts'

const AT_08_00 = '2026-11-25T01:00:00.000Z'
const AT_09_00 = '2026-11-25T02:00:00.000Z'
const AFTER_90_DAYS = '2027-02-23T01:00:00.000Z'
const ATTEMPT = '019ab000-0000-7000-8000-000000000011'
const OTHER_ATTEMPT = '019ab000-0000-7000-8000-000000000012'
const QUIZ = { courseId: 'dang-ky-khai-sinh', keyVersion: 'aaaaaaaaaaaaaaaa' }
const TIMED = { ...QUIZ, keyVersion: 'cccccccccccccccc' }

const finished = (lessonId: string, n: number) => ({
  id: `019ab000-0000-7000-8000-00000000010${n}`,
  verb: 'finished-lesson' as const,
  courseId: QUIZ.courseId,
  lessonId,
  recordedAt: AT_08_00,
})
const start = { kind: 'start' as const, attemptId: ATTEMPT, ...QUIZ }
const submission = {
  ...{ kind: 'submission' as const, attemptId: ATTEMPT, ...QUIZ },
  ...{ responses: ALL_RIGHT, deviceSubmittedAt: AT_08_00 },
}

/** The same parcel with one bit of what was sealed turned over. */
const withFlippedBit = ({ sealed, ...ids }: SealedParcel, at: number): SealedParcel => {
  const bytes = fromBase64Url(sealed)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return { ...ids, sealed: toBase64Url(bytes) }
}

describeOnEachEngine('parcels', (table) => {
  let api: ReturnType<typeof apiOn>
  let owner: Awaited<ReturnType<typeof signedInLearner>>
  let delivery: Delivery

  beforeEach(async () => {
    api = apiOn(table(), AT_08_00)
    await createAnswerKeyStore(table()).keep(birthQuiz({ tries: 1 }))
    await createAnswerKeyStore(table()).keep(birthQuiz({ timeLimitMinutes: 10 }, TIMED.keyVersion))
    owner = await signedInLearner(api)
    delivery = await openDelivery(createDeliveryStore(table()), owner.account, AT_08_00)
  })

  const deliver = async (parcel: SealedParcel, cookie?: string) => {
    const { status, reply } = await call(api.learning, 'POST', '/api/learning/parcels', {
      body: parcel,
      cookie,
    })
    return { status, reply }
  }
  const seal = (content: Parameters<typeof sealParcel>[0]) => sealParcel(content, delivery)
  const progressOf = async ({ cookie }: { cookie: string }) =>
    (await call(api.learning, 'GET', '/api/learning/progress', { cookie })).reply

  test('statements are recorded for their owner, whoever brings them and without a session', async () => {
    const parcel = await seal({ kind: 'statements', statements: [finished('ai-di-khai', 1)] })
    const next = await signedInLearner(api)
    expect(await deliver(parcel)).toEqual({
      status: 200,
      reply: { parcelId: parcel.parcelId, receivedAt: AT_08_00 },
    })
    expect((await deliver(parcel, next.cookie)).status).toBe(200)
    expect(await progressOf(owner)).toMatchObject({
      courses: [{ lessons: { 'ai-di-khai': { finishedAt: AT_08_00 } } }],
    })
    expect(await progressOf(next)).toEqual({ courses: [] })
  })

  test('a repeat gives the first receipt', async () => {
    const parcel = await seal({ kind: 'statements', statements: [finished('ai-di-khai', 1)] })
    const first = await deliver(parcel)
    api.clock.now = AT_09_00
    expect(await deliver(parcel)).toEqual(first)
  })

  test('an attempt begun and handed in where no network was is marked once, for its owner', async () => {
    const parcel = await seal(submission)
    expect(await deliver(parcel)).toMatchObject({ status: 200, reply: { receivedAt: AT_08_00 } })
    api.clock.now = AT_09_00
    const other = await seal({ ...submission, responses: ONE_RIGHT })
    expect(await deliver(other)).toMatchObject({ status: 200, reply: { receivedAt: AT_08_00 } })
    expect(await progressOf(owner)).toMatchObject({ courses: [{ attempts: { [ATTEMPT]: { earned: 2 } } }] })
  })

  test('an attempt begun where no network was goes on from the answers that came with it', async () => {
    const answer = {
      ...{ id: '019ab000-0000-7000-8000-000000000109', verb: 'answered-question' as const, revision: 1 },
      ...{ courseId: QUIZ.courseId, attemptId: ATTEMPT, questionId: 'le-phi', recordedAt: AT_08_00 },
      answer: { kind: 'choices' as const, choiceIds: ['dung'] },
    }
    expect((await deliver(await seal(start))).status).toBe(200)
    expect((await deliver(await seal({ kind: 'statements', statements: [answer] }))).status).toBe(200)
    const path = `/api/learning/courses/${QUIZ.courseId}/open-attempt`
    expect((await call(api.learning, 'GET', path, { cookie: owner.cookie })).reply).toMatchObject({
      open: { attemptId: ATTEMPT, answers: [{ questionId: 'le-phi', revision: 1 }] },
    })
  })

  test('the rules of attempts hold for parcels too', async () => {
    expect((await deliver(await seal(start))).status).toBe(200)
    expect(await deliver(await seal({ ...submission, attemptId: OTHER_ATTEMPT }))).toMatchObject({
      status: 409,
      reply: { code: 'no-tries-left' },
    })
    const timed = { ...submission, ...TIMED, attemptId: OTHER_ATTEMPT }
    expect(await deliver(await seal(timed))).toMatchObject({
      status: 409,
      reply: { code: 'timed-attempt-not-begun' },
    })
  })

  describe('what cannot be opened is refused and changes nothing', () => {
    const unreadable = { status: 422, reply: { code: 'unreadable-parcel', requestId: 'request-1' } }
    const unknown = { status: 409, reply: { code: 'unknown-delivery', requestId: 'request-1' } }

    test.each([
      ['the point', 40],
      ['the content', 80],
      ['the seal', -1],
    ])('one bit of %s changed', async (_, at) => {
      const parcel = await seal(start)
      const last = fromBase64Url(parcel.sealed).length - 1
      expect(await deliver(withFlippedBit(parcel, at === -1 ? last : at))).toEqual(unreadable)
      expect(await progressOf(owner)).toEqual({ courses: [] })
    })

    test('under the id of another parcel', async () => {
      expect(await deliver({ ...(await seal(start)), parcelId: ATTEMPT })).toEqual(unreadable)
    })

    test('under the delivery of another person', async () => {
      const next = await signedInLearner(api)
      const { id } = await openDelivery(createDeliveryStore(table()), next.account, AT_08_00)
      expect(await deliver({ ...(await seal(start)), deliveryId: id })).toEqual(unreadable)
      expect(await progressOf(next)).toEqual({ courses: [] })
    })

    test('a content that the contract does not know', async () => {
      // @ts-expect-error an answer key is nothing a learner may send
      expect(await deliver(await seal({ kind: 'key', right: 'dung' }))).toEqual(unreadable)
    })

    test('a delivery that was never given out', async () => {
      const never = { ...delivery, id: OTHER_ATTEMPT }
      expect(await deliver(await sealParcel(start, never))).toEqual(unknown)
    })

    test('90 days after the sign-in', async () => {
      const parcel = await seal(start)
      api.clock.now = AFTER_90_DAYS
      expect(await deliver(parcel)).toEqual(unknown)
    })

    test('a page of another site', async () => {
      const response = await api.learning.request('/api/learning/parcels', {
        method: 'POST',
        headers: { origin: 'https://example.org', 'content-type': 'application/json' },
        body: JSON.stringify(await seal(start)),
      })
      expect(response.status).toBe(403)
    })
  })
})
