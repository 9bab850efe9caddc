import { expect, test } from 'vitest'
import { timeAnnouncement, timeLeftWords } from './time-left-words.ts'

test.each([
  [20 * 60_000, 'Còn 20 phút'],
  [19 * 60_000 + 1, 'Còn 20 phút'],
  [19 * 60_000, 'Còn 19 phút'],
  [60_001, 'Còn 2 phút'],
  [60_000, 'Còn 60 giây'],
  [50_001, 'Còn 60 giây'],
  [50_000, 'Còn 50 giây'],
  [1, 'Còn 10 giây'],
  [0, 'Hết giờ'],
  [-5_000, 'Hết giờ'],
])('%d ms left is said as %s', (ms, words) => {
  expect(timeLeftWords(ms)).toBe(words)
})

test('the time is read aloud when five minutes and when one minute are left, and only then', () => {
  expect(timeAnnouncement(300_500, 299_500)).toBe('Còn 5 phút làm bài.')
  expect(timeAnnouncement(60_500, 59_500)).toBe('Còn 1 phút làm bài.')
  expect(timeAnnouncement(299_500, 298_500)).toBeUndefined()
  expect(timeAnnouncement(240_500, 239_500)).toBeUndefined()
})

test('a clock that was set anew past both is told the time that is left', () => {
  expect(timeAnnouncement(400_000, 30_000)).toBe('Còn 1 phút làm bài.')
})
