import { expect, test } from 'vitest'
import { dueWords } from './programme-words.ts'

test.each([
  [20, 'Hạn 15/12/2026, còn 20 ngày'],
  [0, 'Hạn 15/12/2026, hôm nay là ngày cuối'],
  [-3, 'Hạn 15/12/2026, đã qua 3 ngày'],
])('with %d days left the deadline reads plainly', (daysLeft, words) => {
  expect(dueWords('2026-12-15', daysLeft)).toBe(words)
})
