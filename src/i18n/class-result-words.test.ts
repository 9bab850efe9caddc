import { expect, test } from 'vitest'
import { importedWords } from './class-result-words.ts'

const at = { importedAt: '2026-11-25T02:41:00.000Z' }

test('an import tells what it added', () => {
  expect(importedWords({ ...at, outcome: 'imported', newLearners: 12, newAnswers: 60 })).toBe(
    'Thêm 12 người, 60 câu trả lời.',
  )
  expect(importedWords({ ...at, outcome: 'imported', newLearners: 0, newAnswers: 3 })).toBe(
    'Thêm 3 câu trả lời.',
  )
  expect(importedWords({ ...at, outcome: 'imported', newLearners: 0, newAnswers: 0 })).toBe(
    'Mọi điều trong tệp này đã có từ trước.',
  )
})

test('a repeat tells since when the file is known, and that nothing was added', () => {
  expect(importedWords({ ...at, outcome: 'known', newLearners: 0, newAnswers: 0 })).toBe(
    'Tệp này đã nhập lúc 09:41 ngày 25/11/2026. Không thêm gì.',
  )
})
