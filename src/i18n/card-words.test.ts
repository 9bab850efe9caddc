import { expect, test } from 'vitest'
import { courseCard, lessonCard, missingLetterWords, quizCard } from './card-words.ts'

test('the card of a lesson says in which course it is, how far on, and how long it takes', () => {
  const lesson = { title: 'Nộp trên Cổng Dịch vụ công', minutes: 9 }
  expect(lessonCard(lesson, { courseTitle: 'Đăng ký khai sinh', place: 4, lessons: 6 })).toEqual({
    kicker: 'Đăng ký khai sinh',
    title: 'Nộp trên Cổng Dịch vụ công',
    line: 'Bài 4 trên 6, đọc 9 phút',
  })
})

test('the card of a course says its topic and its size', () => {
  expect(courseCard({ title: 'Chữ ký số', topic: 'Làm việc trên máy' }, 5, 40)).toEqual({
    kicker: 'Làm việc trên máy',
    title: 'Chữ ký số',
    line: 'Khoá học 5 bài, 40 phút',
  })
})

test('the card of a quiz says what it asks', () => {
  expect(quizCard('Chữ ký số', { drawn: 10, passMark: 8 })).toEqual({
    kicker: 'Bài kiểm tra',
    title: 'Chữ ký số',
    line: '10 câu, đạt từ 8 điểm',
  })
})

test('a letter that cannot be seen is told by its number', () => {
  expect(missingLetterWords('\u200B')).toBe(
    'Phông chữ của ảnh không có chữ “\u200B” (U+200B). Thay chữ đó trong tên.',
  )
})
