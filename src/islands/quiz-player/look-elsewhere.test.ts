import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeRememberedAccount } from '../../client/remembered-account.ts'
import { ACCOUNT } from '../../client/testing/statements.ts'
import { thisDevice } from '../../client/this-device.ts'
import type { OpenAttempt } from '../../domain/attempt/open-attempt.ts'
import { lookElsewhere } from './look-elsewhere.ts'
import { ATTEMPT_ID, attempt, chose, NOW, quiz, statementId } from './testing/small-quiz.ts'
import { underWay } from './under-way.ts'

const ELSEWHERE = '01900000-0000-7000-8000-000000000009'

const open = (part: Partial<OpenAttempt> = {}): OpenAttempt => ({
  attemptId: ELSEWHERE,
  keyVersion: quiz.keyVersion,
  startedAt: NOW,
  now: NOW,
  answers: [],
  ...part,
})
const answer = (questionId: string, choice: string, revision: number) => ({
  ...{ questionId, answer: chose(choice), revision, statementId: statementId(revision) },
})

/** The server knows this attempt, and begins any other that it is told of. */
const serverKnows = (known: OpenAttempt | null) => {
  const begun: string[] = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init.method === 'GET') return Response.json({ open: known })
    begun.push(path.slice(-36))
    return Response.json({ startedAt: NOW, now: NOW })
  })
  return begun
}

const here = attempt({ owner: ACCOUNT })
const ids = async () => (await underWay(quiz)).map(({ attemptId }) => attemptId)

beforeEach(() => {
  writeRememberedAccount(JSON.stringify({ accountId: ACCOUNT }))
})
afterEach(async () => {
  vi.unstubAllGlobals()
  const device = await thisDevice()
  for (const { attemptId } of await device.attemptsOf(ACCOUNT)) await device.removeAttempt(attemptId)
  await device.forgetProgress(ACCOUNT)
})

test('an attempt begun elsewhere is here afterwards, told to be from elsewhere', async () => {
  serverKnows(open({ answers: [answer('han', 'sau-muoi', 1)], place: 'han' }))
  await lookElsewhere(quiz)
  expect(await underWay(quiz)).toMatchObject([
    { attemptId: ELSEWHERE, isFromElsewhere: true, responses: { han: chose('sau-muoi') } },
  ])
})

test('of two that both began, the one with more answers comes first and the other stays', async () => {
  const device = await thisDevice()
  await device.addAttempt({ ...here, responses: { han: chose('ba-muoi') } })
  serverKnows(open({ answers: [answer('han', 'sau-muoi', 1), answer('le-phi', 'dung', 2)] }))
  await lookElsewhere(quiz)
  expect(await ids()).toEqual([ELSEWHERE, ATTEMPT_ID])
})

test('one attempt on both sides goes on from the newest answers, at the place of the newest of all', async () => {
  const device = await thisDevice()
  const mine = { giay: chose('to-khai'), han: chose('ba-muoi') }
  const stamps = {
    giay: { revision: 2, statementId: statementId(2) },
    han: { revision: 1, statementId: statementId(1) },
  }
  await device.addAttempt({ ...here, responses: mine, stamps, place: 0 })
  serverKnows(open({ attemptId: ATTEMPT_ID, answers: [answer('han', 'sau-muoi', 3)], place: 'han' }))
  await lookElsewhere(quiz)
  const [joined] = await underWay(quiz)
  expect(joined).toMatchObject({ responses: { giay: chose('to-khai'), han: chose('sau-muoi') } })
  expect(joined?.questionIds[joined.place]).toBe('han')
  expect(joined?.isFromElsewhere).toBeUndefined()
})

test('what was begun without a network is told to the server now', async () => {
  await (await thisDevice()).addAttempt(here)
  const begun = serverKnows(null)
  await lookElsewhere(quiz)
  expect(begun).toEqual([ATTEMPT_ID])
  expect((await underWay(quiz))[0]?.isBegun).toBe(true)
})

test('the clock of a timed attempt never starts by looking', async () => {
  const timed = { ...quiz, rules: { ...quiz.rules, timeLimitMinutes: 20 } }
  await (await thisDevice()).addAttempt(here)
  const begun = serverKnows(null)
  await lookElsewhere(timed)
  expect(begun).toEqual([])
  expect(await underWay(timed)).toEqual([])
})

test('what was handed in elsewhere is no longer offered here', async () => {
  const device = await thisDevice()
  await device.addAttempt({ ...here, isBegun: true })
  const handedIn = { startedAt: NOW, submittedAt: NOW, earned: 1, of: 3, isPassed: false }
  await device.keepProgress(ACCOUNT, [
    { courseId: quiz.courseId, lessons: {}, attempts: { [ATTEMPT_ID]: handedIn } },
  ])
  serverKnows(null)
  await lookElsewhere(quiz)
  expect(await ids()).toEqual([])
})

test('without a network everything stays as it is', async () => {
  await (await thisDevice()).addAttempt({ ...here, isBegun: true })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  await lookElsewhere(quiz)
  expect(await ids()).toEqual([ATTEMPT_ID])
})
