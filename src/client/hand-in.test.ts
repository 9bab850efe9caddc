import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AttemptOnDevice } from './device-store.ts'
import { handIn } from './hand-in.ts'
import { lastReceived } from './last-received.ts'
import { currentOwner, writeRememberedAccount } from './remembered-account.ts'
import { ACCOUNT, OTHER_ACCOUNT } from './testing/statements.ts'
import { thisDevice } from './this-device.ts'

const NOW = '2026-11-25T02:00:00.000Z'
const attempt: AttemptOnDevice = {
  attemptId: '01900000-0000-7000-8000-000000000001',
  owner: ACCOUNT,
  courseId: 'khai-sinh',
  keyVersion: '0123456789abcdef',
  questionIds: ['han'],
  responses: { han: { kind: 'choices', choiceIds: ['sau-muoi'] } },
  place: 0,
  startedAt: NOW,
  savedAt: NOW,
  handedInAt: NOW,
}
const result = {
  attemptId: attempt.attemptId,
  courseId: 'khai-sinh',
  keyVersion: attempt.keyVersion,
  submittedAt: NOW,
  earned: 1,
  of: 1,
  passMark: 1,
  isPassed: true,
  questions: [],
}

const answerWith = (answer: () => Response) => {
  const fetched = vi.fn(async () => answer())
  vi.stubGlobal('fetch', fetched)
  return fetched
}

const onDevice = async () =>
  (await (await thisDevice()).attemptsOf(ACCOUNT)).map(({ attemptId }) => attemptId)

beforeEach(async () => {
  writeRememberedAccount(JSON.stringify({ accountId: ACCOUNT }))
  await (await thisDevice()).addAttempt(attempt)
})

afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  await (await thisDevice()).forgetProgress(ACCOUNT)
  await (await thisDevice()).removeAttempt(attempt.attemptId)
})

test('the device lets go of an attempt only when its result is here, and then knows the score', async () => {
  answerWith(() => Response.json(result))
  expect(await handIn(attempt)).toEqual({ ok: true, value: result })
  expect(await onDevice()).toEqual([])
  expect((await (await thisDevice()).progressOf(ACCOUNT))[0]?.attempts[attempt.attemptId]).toEqual({
    startedAt: NOW,
    submittedAt: NOW,
    earned: 1,
    of: 1,
    isPassed: true,
  })
})

test.each([
  ['without a network', () => Promise.reject(new TypeError('no network')), 'offline'],
  [
    'when the server refuses',
    () => Response.json({ code: 'no-tries-left', requestId: 'r' }, { status: 409 }),
    'no-tries-left',
  ],
  ['when half a reply came', () => new Response('{"attemptId":'), 'unreadable-reply'],
])('%s the attempt stays on the device', async (_, answer, code) => {
  vi.stubGlobal('fetch', async () => answer())
  expect(await handIn(attempt)).toMatchObject({ ok: false, code })
  expect(await onDevice()).toEqual([attempt.attemptId])
})

test('a session that has ended signs out here and keeps the attempt for its owner', async () => {
  answerWith(() => Response.json({ code: 'not-signed-in', requestId: 'r' }, { status: 401 }))
  await handIn(attempt)
  expect(currentOwner()).toBe('nobody')
  expect(await onDevice()).toEqual([attempt.attemptId])
})

test.each([
  ['nobody', null],
  ['another person', JSON.stringify({ accountId: OTHER_ACCOUNT })],
])('with %s signed in, the attempt is not sent at all', async (_, account) => {
  const fetched = answerWith(() => Response.json(result))
  writeRememberedAccount(account)
  expect(await handIn(attempt)).toEqual({ ok: false, code: 'not-signed-in' })
  expect(fetched).not.toHaveBeenCalled()
})

test.each([
  ['for good', 'question-not-drawn', { code: 'question-not-drawn', at: NOW }],
  ['for now', 'wait-before-next-try', undefined],
  ['for good, as nothing it can read', 'bad-request', { code: 'bad-request', at: NOW }],
])('an attempt refused %s is kept with its answers and says so', async (_, code, refused) => {
  vi.useFakeTimers({ now: Date.parse(NOW), toFake: ['Date'] })
  answerWith(() => Response.json({ code, requestId: 'r' }, { status: 409 }))
  await handIn(attempt)
  const [held] = await (await thisDevice()).attemptsOf(ACCOUNT)
  expect(held?.refused).toEqual(refused)
  expect(held?.responses).toEqual(attempt.responses)
})

test('the moment the server received an attempt is remembered for its owner', async () => {
  answerWith(() => Response.json(result))
  await handIn(attempt)
  expect(lastReceived(ACCOUNT)).toBe(NOW)
})
