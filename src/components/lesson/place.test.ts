import { expect, test } from 'vitest'
import { neighboursOf } from './place.ts'

const outline = {
  id: 'khai-sinh',
  title: 'Khai sinh',
  minutes: 15,
  lessons: [
    { id: 'ai-khai', title: 'Ai đi khai', minutes: 7 },
    { id: 'nop-ho-so', title: 'Nộp hồ sơ', minutes: 8 },
  ],
  quiz: { drawn: 10, passMark: 8, waitMinutes: 0 },
}

test('the first lesson has nothing before it', () => {
  expect(neighboursOf(outline, 'ai-khai')).toEqual({
    previous: undefined,
    next: { kind: 'lesson', href: '/khoa-hoc/khai-sinh/nop-ho-so/', title: 'Nộp hồ sơ' },
  })
})

test('after the last lesson comes the quiz', () => {
  expect(neighboursOf(outline, 'nop-ho-so')).toEqual({
    previous: { kind: 'lesson', href: '/khoa-hoc/khai-sinh/ai-khai/', title: 'Ai đi khai' },
    next: { kind: 'quiz', href: '/khoa-hoc/khai-sinh/kiem-tra/', title: 'Bài kiểm tra' },
  })
})
