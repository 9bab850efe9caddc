import { describe, expect, it, test } from 'vitest'
import { readNumber } from './read-number.ts'

describe('reading a number', () => {
  test.each([
    ['60', 60],
    [' 7,5 ', 7.5],
    ['0,125', 0.125],
    ['1,500', 1.5],
    ['+5', 5],
    ['1 500', 1500],
    ['1\u00A0500\u00A0000', 1500000],
    ['1\u202F500,25', 1500.25],
    ['１２，５', 12.5],
    ['-5', -5],
    ['\u22125', -5],
    ['\u20135', -5],
    ['\u20145', -5],
    ['\uFF0D5', -5],
    ['− 5', -5],
    ['-0', 0],
  ])('takes %j', (typed, value) => expect(readNumber(typed)).toEqual({ ok: true, value }))

  test.each([
    ['1.5', 1.5],
    ['12.50', 12.5],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
  ])('takes the point in %s, which cannot stand between thousands', (typed, value) =>
    expect(readNumber(typed)).toEqual({ ok: true, value }),
  )

  test.each(['1.500', '-1.500', '12.000', '1.500.000', '1.500,5', '１.500'])('does not guess %s', (typed) =>
    expect(readNumber(typed)).toEqual({ ok: false, code: 'point-is-ambiguous' }),
  )

  test.each([
    '',
    ' ',
    '-',
    ',',
    ',5',
    '5,',
    '5.',
    '1,5,5',
    '1.5.5',
    '1,500,000',
    '1 50',
    '15 00',
    '1500 000',
    '60 ngày',
    '50%',
    '1e3',
    '0x10',
    '--5',
    'sáu mươi',
    '٣',
  ])('does not take %j', (typed) => expect(readNumber(typed)).toEqual({ ok: false, code: 'not-a-number' }))

  it('does not take more digits than a number holds', () =>
    expect(readNumber('9'.repeat(400))).toEqual({ ok: false, code: 'not-a-number' }))
})
