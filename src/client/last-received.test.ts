import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetReceived, lastReceived, noteReceived } from './last-received.ts'
import { writeRememberedAccount } from './remembered-account.ts'
import { ACCOUNT, OTHER_ACCOUNT } from './testing/statements.ts'

beforeEach(() => isHere(ACCOUNT))
afterEach(() => {
  forgetReceived()
  writeRememberedAccount(null)
})

const isHere = (accountId: string): void => writeRememberedAccount(JSON.stringify({ accountId }))

test('the latest receipt counts, also when a repeat names an earlier one', () => {
  noteReceived(ACCOUNT, '2026-11-25T02:00:00.000Z')
  noteReceived(ACCOUNT, '2026-11-25T01:00:00.000Z')
  expect(lastReceived(ACCOUNT)).toBe('2026-11-25T02:00:00.000Z')
})

test('nobody is told when another person’s work was received', () => {
  noteReceived(ACCOUNT, '2026-11-25T02:00:00.000Z')
  expect(lastReceived(OTHER_ACCOUNT)).toBeUndefined()
  expect(lastReceived('nobody')).toBeUndefined()
})

test('the next person’s receipts begin anew', () => {
  noteReceived(ACCOUNT, '2026-11-25T02:00:00.000Z')
  isHere(OTHER_ACCOUNT)
  noteReceived(OTHER_ACCOUNT, '2026-11-25T01:00:00.000Z')
  expect(lastReceived(OTHER_ACCOUNT)).toBe('2026-11-25T01:00:00.000Z')
  expect(lastReceived(ACCOUNT)).toBeUndefined()
})

test('a receipt that comes when its owner has left leaves no trace of them', () => {
  writeRememberedAccount(null)
  noteReceived(ACCOUNT, '2026-11-25T02:00:00.000Z')
  expect(lastReceived(ACCOUNT)).toBeUndefined()
})
