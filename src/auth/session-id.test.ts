import { expect, test } from 'vitest'
import { makeSessionId, sessionKeyOf } from './session-id.ts'

const ACCOUNT = '019abcde-0000-7000-8000-000000000001'

test('a session id names its account and holds 160 random bits', () => {
  const id = makeSessionId(ACCOUNT)
  expect(id).toMatch(/^019abcde-0000-7000-8000-000000000001\.[0-9a-f]{40}$/)
  expect(makeSessionId(ACCOUNT)).not.toBe(id)
})

test('a session is kept under the SHA-256 of its id', () => {
  expect(sessionKeyOf(`${ACCOUNT}.${'0'.repeat(40)}`)).toEqual({
    accountId: ACCOUNT,
    sessionHash: '716545b97f86f9df0fcab0b13c490917c7fb9cd38c3c7ebff8daa233b4f68eda',
  })
})

test.each([
  ['nothing', ''],
  ['no secret', ACCOUNT],
  ['a short secret', `${ACCOUNT}.abc`],
  ['a secret that is not hex', `${ACCOUNT}.${'z'.repeat(40)}`],
  ['an account that is none', `account.${'0'.repeat(40)}`],
  ['a third part', `${ACCOUNT}.${'0'.repeat(40)}.more`],
])('%s is not a session id', (_, text) => {
  expect(sessionKeyOf(text)).toBeUndefined()
})
