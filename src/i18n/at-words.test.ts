import { expect, test } from 'vitest'
import { atWords } from './at-words.ts'

test.each([
  ['a moment of the same day in Việt Nam by its time', '2026-11-25T07:05:00.000Z', 'lúc 14:05'],
  [
    'an hour ago, before midnight there, with its day',
    '2026-11-24T16:55:00.000Z',
    'lúc 23:55 ngày 24/11/2026',
  ],
  ['the first minute of the day as today', '2026-11-24T17:00:00.000Z', 'lúc 00:00'],
])('tells %s', (_, instant, words) => {
  expect(atWords(instant, '2026-11-25T10:00:00.000Z')).toBe(words)
})
