import { expect, test } from 'vitest'
import { checksWords, classRowWords, sentence } from './class-words.ts'

test.each([
  [{ answered: 0, right: 0, checks: 5 }, 'chưa làm, 5 câu'],
  [{ answered: 3, right: 2, checks: 5 }, 'đúng 2 trên 3 câu đã làm, còn 2 câu'],
  [{ answered: 5, right: 4, checks: 5 }, 'đúng 4 trên 5 câu'],
])('how far somebody is with the checks of a course: %o', (standing, words) => {
  expect(checksWords(standing)).toBe(words)
})

test('words that stand alone are a sentence', () => {
  expect(sentence('đúng 4 trên 5 câu')).toBe('Đúng 4 trên 5 câu.')
})

test('a class is known by its name, its day in Việt Nam and how many came', () => {
  expect(classRowWords('Lớp Bản Mẫu', '2026-11-25T17:30:00.000Z', 12)).toBe(
    'Lớp Bản Mẫu, ngày 26/11/2026, 12 người',
  )
})
