import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { readNumber } from './read-number.ts'
import { writeNumber } from './write-number.ts'

test.each([
  [7.5, '7,5'],
  [1500, '1500'],
  [1234567.25, '1234567,25'],
  [-0.125, '-0,125'],
  [0.0000001, '0,0000001'],
])('%d is written %s', (value, written) => expect(writeNumber(value)).toBe(written))

it('is read back as the same number', () =>
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (digits, places) => {
      const value = digits / 10 ** places
      const read = readNumber(writeNumber(value))
      return read.ok && read.value === value
    }),
  ))
