import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, test } from 'vitest'
import { createPageStore } from '../../storage/dynamodb/page-store.ts'
import { describeOnEachEngine } from '../../storage/dynamodb/testing/describe-on-each-engine.ts'
import { apiOn, call, signedInLearner } from '../testing/api-on.ts'

const NINE = '2026-11-25T02:00:00.000Z'
const TEN = '2026-11-25T03:00:00.000Z'
const NOTE = 'Chỗ lệ phí chưa rõ.'

type Person = Awaited<ReturnType<typeof signedInLearner>>

describeOnEachEngine('letters about lessons', (table) => {
  let api: ReturnType<typeof apiOn>
  let trainer: Person
  let courseId: string
  /** An address of its own for each test: what one sends must not hold another up. */
  let address: string

  beforeEach(async () => {
    api = apiOn(table(), NINE)
    trainer = await signedInLearner(api, { role: 'trainer', displayName: 'Cô Lan' })
    courseId = `khai-sinh-${uuidv7()}`
    address = `2001:db8:${uuidv7().slice(-4)}:1::1`
    await createPageStore(table()).publish([
      { path: `/khoa-hoc/${courseId}/noi-nop/`, title: 'Nơi nộp', description: 'Bốn phút.' },
    ])
  })

  const letter = (changes: object = {}) => ({
    ...{ letterId: uuidv7(), courseId, lessonId: 'noi-nop', verdict: 'unclear', note: NOTE },
    ...changes,
  })
  const send = (one: object, from: Partial<Person> & { website?: string } = {}) =>
    call(api.sharing, 'POST', '/api/sharing/letters', {
      ...{ cookie: from.cookie, 'x-test-address': address, 'x-learner': from.account?.accountId },
      body: { letter: one, website: from.website },
    })
  const ask = (who: Person, method: string, place: string, body?: object) =>
    call(api.sharing, method, `/api/sharing/${place}`, { cookie: who.cookie, body })
  const openIds = async () =>
    ((await ask(trainer, 'GET', 'letters')).reply as { letters: { letterId: string }[] }).letters.map(
      ({ letterId }) => letterId,
    )

  test('anybody sends one, and a trainer finds it', async () => {
    const one = letter({ contact: '0912 000 000' })
    expect(await send(one)).toMatchObject({ status: 200, reply: { receivedAt: NINE } })
    expect((await ask(trainer, 'GET', `courses/${courseId}/letters`)).reply).toEqual({
      verdicts: [{ lessonId: 'noi-nop', useful: 0, unclear: 1 }],
      letters: [{ ...one, receivedAt: NINE }],
    })
    expect(await openIds()).toContain(one.letterId)
  })

  test('sent again it is the same letter, received when it first was', async () => {
    const one = letter()
    await send(one)
    api.clock.now = TEN
    expect((await send(one)).reply).toEqual({ receivedAt: NINE })
    expect((await ask(trainer, 'GET', `courses/${courseId}/letters`)).reply).toMatchObject({
      verdicts: [{ unclear: 1 }],
      letters: [{ receivedAt: NINE }],
    })
  })

  test('a verdict alone is counted and asks nobody to read it', async () => {
    const one = letter({ verdict: 'useful', note: undefined })
    await send(one)
    expect((await ask(trainer, 'GET', `courses/${courseId}/letters`)).reply).toEqual({
      verdicts: [{ lessonId: 'noi-nop', useful: 1, unclear: 0 }],
      letters: [],
    })
    expect(await openIds()).not.toContain(one.letterId)
  })

  test('an answer reaches who wrote it signed in, and the letter waits no more', async () => {
    const learner = await signedInLearner(api)
    const one = letter()
    await send(one, learner)
    api.clock.now = TEN
    const answer = { state: 'mended', reply: 'Đã ghi rõ lệ phí trong bài.' }
    const told = { ...answer, by: 'Cô Lan', at: TEN }
    expect((await ask(trainer, 'PUT', `letters/${one.letterId}/answer`, answer)).reply).toMatchObject({
      letter: { answer: told },
    })
    expect((await ask(learner, 'GET', 'my-letters')).reply).toMatchObject({
      letters: [{ note: NOTE, answer: told }],
    })
    expect(await openIds()).not.toContain(one.letterId)
    await send(one, learner)
    expect(await openIds()).not.toContain(one.letterId)
  })

  test('a letter that another person left on the device is not taken for that of who is signed in now', async () => {
    const learner = await signedInLearner(api)
    for (const account of [undefined, { ...learner.account, accountId: uuidv7() }])
      await send(letter(), { cookie: learner.cookie, ...(account && { account }) })
    expect((await ask(learner, 'GET', 'my-letters')).reply).toEqual({ letters: [] })
  })

  test('a letter that is looked at still waits, and can be opened again', async () => {
    const one = letter()
    await send(one)
    for (const state of ['looking', 'set-aside', 'looking'])
      expect((await ask(trainer, 'PUT', `letters/${one.letterId}/answer`, { state })).status).toBe(200)
    expect(await openIds()).toContain(one.letterId)
  })

  test('nobody else’s letters are told to a learner, and a coordinator reads none', async () => {
    await send(letter())
    const learner = await signedInLearner(api)
    expect((await ask(learner, 'GET', 'my-letters')).reply).toEqual({ letters: [] })
    const coordinator = await signedInLearner(api, { role: 'coordinator' })
    for (const who of [learner, coordinator])
      expect((await ask(who, 'GET', 'letters')).reply).toMatchObject({ code: 'not-allowed' })
    expect(
      (await ask(trainer, 'PUT', `letters/${uuidv7()}/answer`, { state: 'looking' })).reply,
    ).toMatchObject({
      code: 'no-such-letter',
    })
  })

  test('a lesson that is not published has no letters, and one that says nothing is none', async () => {
    expect((await send(letter({ lessonId: 'khong-co' }))).reply).toMatchObject({ code: 'no-such-page' })
    expect((await send(letter({ verdict: undefined, note: undefined }))).status).toBe(400)
    expect((await send(letter({ note: 'a'.repeat(1001) }))).status).toBe(400)
  })

  test('a program that fills in the field nobody sees is told it succeeded, and nothing is kept', async () => {
    expect((await send(letter(), { website: 'https://spam.example' })).status).toBe(200)
    expect((await ask(trainer, 'GET', `courses/${courseId}/letters`)).reply).toEqual({
      verdicts: [],
      letters: [],
    })
  })

  test('a flood from one address is held up until the quarter of an hour is over, and others are not', async () => {
    for (let sent = 0; sent < 60; sent += 1)
      expect((await send(letter({ note: undefined }))).status).toBe(200)
    expect(await send(letter())).toMatchObject({
      status: 429,
      reply: { code: 'too-many-letters', until: '2026-11-25T02:15:00.000Z' },
    })
    address = '2001:db8:ffff:2::1'
    expect((await send(letter())).status).toBe(200)
    api.clock.now = '2026-11-25T02:15:00.000Z'
    expect((await send(letter())).status).toBe(200)
  })
})
