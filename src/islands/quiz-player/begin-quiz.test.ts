import { afterEach, expect, test, vi } from 'vitest'
import { writeRememberedAccount } from '../../client/remembered-account.ts'
import { ACCOUNT } from '../../client/testing/statements.ts'
import { thisDevice } from '../../client/this-device.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { beginQuiz } from './begin-quiz.ts'
import type { QuizAction } from './quiz-state.ts'
import { attempt, NOW, quiz } from './testing/small-quiz.ts'

const timed: PublicQuiz = { ...quiz, rules: { ...quiz.rules, timeLimitMinutes: 20 } }
const DEADLINE = '2026-11-25T02:20:00.000Z'

const begin = async (asked: PublicQuiz, owner: string | null, answer: () => Response | Promise<Response>) => {
  writeRememberedAccount(owner === null ? null : JSON.stringify({ accountId: owner }))
  vi.stubGlobal('fetch', async () => answer())
  const actions: QuizAction[] = []
  await beginQuiz(asked, undefined, undefined, (action) => void actions.push(action))
  return actions
}
const noNetwork = () => Promise.reject(new TypeError('no network'))
const onDevice = async (owner: string) => (await thisDevice()).attemptsOf(owner)

afterEach(async () => {
  vi.unstubAllGlobals()
  const device = await thisDevice()
  for (const owner of [ACCOUNT, 'nobody'])
    for (const { attemptId } of await device.attemptsOf(owner)) await device.removeAttempt(attemptId)
})

test('without a time limit it begins at once, also where there is no network and nobody signed in', async () => {
  expect(await begin(quiz, null, noNetwork)).toMatchObject([{ type: 'begun' }])
  expect(await onDevice('nobody')).toHaveLength(1)
})

test.each([
  ['nobody signed in', null, () => Response.json({})],
  ['no network', ACCOUNT, noNetwork],
])('a timed one does not begin with %s, and nothing is left of it', async (_, owner, answer) => {
  expect(await begin(timed, owner, answer)).toEqual([
    { type: 'refused', failure: { code: 'timed-attempt-not-begun' } },
  ])
  expect(await onDevice(owner ?? 'nobody')).toEqual([])
})

test('a timed one begins with the time that the server gave', async () => {
  const answer = () => Response.json({ startedAt: NOW, deadline: DEADLINE, now: NOW })
  const actions = await begin(timed, ACCOUNT, answer)
  expect(actions).toMatchObject([
    { type: 'begun', attempt: { isBegun: true, timing: { deadline: DEADLINE } } },
  ])
})

test('what is under way is offered instead of beginning another', async () => {
  const unfinished = attempt({ owner: ACCOUNT, isBegun: true })
  await (await thisDevice()).addAttempt(unfinished)
  expect(await begin(quiz, ACCOUNT, noNetwork)).toEqual([{ type: 'offered', attempts: [unfinished] }])
})

test('a start that the server refuses is taken back, and says why', async () => {
  const refusal = () => Response.json({ code: 'too-many-attempts', requestId: 'r' }, { status: 409 })
  expect(await begin(quiz, ACCOUNT, refusal)).toMatchObject([
    { type: 'begun' },
    { type: 'put-away', failure: { code: 'too-many-attempts' } },
  ])
  expect(await onDevice(ACCOUNT)).toEqual([])
})
