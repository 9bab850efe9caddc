import { expect, test } from 'vitest'
import { formatNumber } from './format-number.ts'

test.each([
  [7.5, '7,5'],
  [2 / 3, '0,67'],
  [10, '10'],
  [8000, '8.000'],
])('%d is written %s', (value, written) => {
  expect(formatNumber(value)).toBe(written)
})
