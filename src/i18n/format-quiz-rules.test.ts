import { expect, test } from 'vitest'
import { formatTimeLimit, formatTries, formatWait } from './format-quiz-rules.ts'

test('a quiz without a limit says so', () => {
  expect([formatTries(undefined), formatTries(3)]).toEqual(['Không giới hạn', '3 lượt'])
})

test.each([
  [0, 'Không phải chờ'],
  [30, '30 phút'],
  [60, '1 giờ'],
  [90, '90 phút'],
  [2880, '2 ngày'],
])('a wait of %d minutes is said as %s', (minutes, said) => {
  expect(formatWait(minutes)).toBe(said)
})

test.each([
  [undefined, 'Không giới hạn'],
  [20, '20 phút'],
  [90, '1 giờ 30 phút'],
])('a time of %s minutes is said as %s', (minutes, said) => {
  expect(formatTimeLimit(minutes)).toBe(said)
})
