import { afterEach, expect, test } from 'vitest'
import { forgetReceived, lastReceived, noteReceived } from './last-received.ts'
import { ACCOUNT, OTHER_ACCOUNT } from './testing/statements.ts'

afterEach(forgetReceived)

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
  noteReceived(OTHER_ACCOUNT, '2026-11-25T01:00:00.000Z')
  expect(lastReceived(OTHER_ACCOUNT)).toBe('2026-11-25T01:00:00.000Z')
  expect(lastReceived(ACCOUNT)).toBeUndefined()
})
