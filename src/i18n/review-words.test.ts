import { expect, test } from 'vitest'
import { againWords, nextReviewWords, reviewLoadWords } from './review-words.ts'

const TODAY = '2026-11-25'

test('a day is told by its cards and whole minutes', () => {
  expect(reviewLoadWords(1)).toBe('1 câu, khoảng 1 phút')
  expect(reviewLoadWords(6)).toBe('6 câu, khoảng 2 phút')
})

test('the next day is called tomorrow, or by its date', () => {
  expect(nextReviewWords({ on: '2026-11-26', count: 3 }, TODAY)).toBe('Mai có 3 câu.')
  expect(nextReviewWords({ on: '2026-12-01', count: 1 }, TODAY)).toBe('Ngày 01/12/2026 có 1 câu.')
})

test('a card tells when it comes back', () => {
  expect(againWords('2026-11-26', TODAY)).toBe('Mai gặp lại câu này.')
  expect(againWords('2026-11-27', TODAY)).toBe('Sau 2 ngày gặp lại câu này.')
})
