import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetSentAttempts } from './forget-sent-attempts.ts'
import { writeRememberedAccount } from './remembered-account.ts'
import { attemptOnDevice } from './testing/attempts.ts'
import { ACCOUNT } from './testing/statements.ts'
import { thisDevice } from './this-device.ts'

const STATEMENT = '01900000-0000-7000-8000-000000000011'
const answered = attemptOnDevice({
  owner: ACCOUNT,
  isBegun: true,
  responses: { han: { kind: 'choices', choiceIds: ['sau-muoi'] } },
  stamps: { han: { revision: 1, statementId: STATEMENT } },
})

beforeEach(() => writeRememberedAccount(JSON.stringify({ accountId: ACCOUNT })))

afterEach(async () => {
  const device = await thisDevice()
  await device.removeAttempt(answered.attemptId)
  await device.removeStatements([STATEMENT])
})

const isStillHere = async (): Promise<boolean> => {
  await forgetSentAttempts(ACCOUNT)
  return (await (await thisDevice()).attemptsOf(ACCOUNT)).length > 0
}

test('an attempt of which the server holds every answer leaves the device with its owner', async () => {
  await (await thisDevice()).addAttempt(answered)
  expect(await isStillHere()).toBe(false)
})

test.each([
  ['the server never saw begin', { isBegun: undefined }],
  ['is handed in and waits for its result', { handedInAt: '2026-11-25T02:00:00.000Z' }],
  ['has an answer from before there were statements', { stamps: {} }],
])('an attempt that %s stays', async (_, part) => {
  const { isBegun: _begun, ...rest } = answered
  await (await thisDevice()).addAttempt('isBegun' in part ? rest : { ...answered, ...part })
  expect(await isStillHere()).toBe(true)
})

test('an attempt with an answer that was not sent stays', async () => {
  const device = await thisDevice()
  await device.addAttempt(answered)
  await device.keepAttempt(answered, {
    ...{ id: STATEMENT, verb: 'answered-question', courseId: 'khai-sinh', attemptId: answered.attemptId },
    ...{ questionId: 'han', answer: { kind: 'choices', choiceIds: ['sau-muoi'] }, revision: 1 },
    recordedAt: '2026-11-25T02:00:00.000Z',
  })
  expect(await isStillHere()).toBe(true)
})

test('an attempt with an answer that the server refused stays', async () => {
  const device = await thisDevice()
  await device.addAttempt(answered)
  await device.keepAttempt(answered, {
    ...{ id: STATEMENT, verb: 'answered-question', courseId: 'khai-sinh', attemptId: answered.attemptId },
    ...{ questionId: 'han', answer: { kind: 'choices', choiceIds: ['sau-muoi'] }, revision: 1 },
    recordedAt: '2026-11-25T02:00:00.000Z',
  })
  await device.refuseStatement(STATEMENT, { code: 'bad-request', at: '2026-11-25T03:00:00.000Z' })
  expect(await isStillHere()).toBe(true)
})
