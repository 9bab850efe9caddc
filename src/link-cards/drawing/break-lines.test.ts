import { expect, test } from 'vitest'
import { breakLines } from './break-lines.ts'

/** Every letter ten pixels wide. */
const measure = (text: string): number => text.length * 10

test('a text that fits is one line', () => {
  expect(breakLines('Khai sinh', 90, measure)).toEqual(['Khai sinh'])
})

test('lines are about equally long, and no more than needed', () => {
  // Filled from the front, "xã" would stand alone on the second line.
  expect(breakLines('Học xong làm được việc ngay tại xã', 310, measure)).toEqual([
    'Học xong làm được',
    'việc ngay tại xã',
  ])
})

test('words joined by a no-break space stay on one line', () => {
  expect(breakLines('Nộp hồ\u00A0sơ khai\u00A0sinh', 150, measure)).toEqual([
    'Nộp hồ\u00A0sơ',
    'khai\u00A0sinh',
  ])
})

test('a word wider than the width stands alone, for others to refuse', () => {
  expect(breakLines('ở 1234567890 đây', 80, measure)).toEqual(['ở', '1234567890', 'đây'])
})

test('no text is no line', () => {
  expect(breakLines('', 80, measure)).toEqual([])
})
