import { expect, test } from 'vitest'
import { readPhoneNumber } from './read-phone-number.ts'

test.each([
  ['0912345678', '0912345678'],
  ['+84912345678', '0912345678'],
  ['84912345678', '0912345678'],
  ['0084 912 345 678', '0912345678'],
  ['+84 (0) 912.345.678', '0912345678'],
  ['84 0912345678', '0912345678'],
  ['0912.345.678', '0912345678'],
  ['0912-345-678', '0912345678'],
  ['0912\u00A0345\u2013678\u200B', '0912345678'],
  ['０９１２３４５６７８', '0912345678'],
  ['0841234567', '0841234567'],
  ['+84841234567', '0841234567'],
  ['(0207) 3 822 345', '02073822345'],
])('%j is %s', (typed, value) => expect(readPhoneNumber(typed)).toEqual({ ok: true, value }))

test.each([
  ['', 'not-a-phone-number'],
  ['chưa có', 'not-a-phone-number'],
  ['0912345678x', 'not-a-phone-number'],
  ['09+12345678', 'not-a-phone-number'],
  ['091234567', 'phone-number-length'],
  ['09123456789', 'phone-number-length'],
  ['0207382234', 'phone-number-length'],
  ['+84', 'phone-number-start'],
  ['912345678', 'phone-number-start'],
  ['+33612345678', 'phone-number-start'],
  ['0112345678', 'phone-number-start'],
  ['0412345678', 'phone-number-start'],
])('%j: %s', (typed, code) => expect(readPhoneNumber(typed)).toEqual({ ok: false, code }))
