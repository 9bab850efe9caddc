import { expect, test } from 'vitest'
import { currentOwner, writeRememberedAccount } from './remembered-account.ts'

test.each([
  ['nothing', null],
  ['rubbish', '{"accountId":'],
  ['an account without an id', '{"username":"mau"}'],
  ['something that is no account', '"mau"'],
])('with %s remembered, the record is nobody’s', (_, json) => {
  writeRememberedAccount(json)
  expect(currentOwner()).toBe('nobody')
})
