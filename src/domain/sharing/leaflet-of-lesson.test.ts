import { expect, test } from 'vitest'
import type { Lesson } from '../course/lesson.ts'
import { leafletOfLesson } from './leaflet-of-lesson.ts'

const lessonWith = (long: string): Lesson => ({
  title: 'Ai đi khai',
  summary: 'Trả lời ba câu hỏi.',
  minutes: 5,
  sources: [{ source: 'luat-thu' }],
  reviewedOn: '2026-11-25',
  loudspeaker: 'Kính thưa bà con.',
  shareText: { short: 'Nhớ khai sinh trong 60 ngày.', long },
  card: ['Hạn: 60 ngày', 'Người đi: cha hoặc mẹ', 'Đúng hạn: miễn lệ phí'],
})

test('a leaflet promises the short message and lists the sentences of the long one', () => {
  expect(
    leafletOfLesson(lessonWith('Khai sinh trong 60 ngày. Mang giấy chứng sinh. Đúng hạn không mất tiền.')),
  ).toEqual({
    title: 'Ai đi khai',
    promise: 'Nhớ khai sinh trong 60 ngày.',
    lines: ['Khai sinh trong 60 ngày.', 'Mang giấy chứng sinh.', 'Đúng hạn không mất tiền.'],
  })
})

test('too few sentences, or more than a sheet holds, leave it to the card', () => {
  const card = ['Hạn: 60 ngày', 'Người đi: cha hoặc mẹ', 'Đúng hạn: miễn lệ phí']
  expect(leafletOfLesson(lessonWith('Khai sinh sớm. Mang giấy.')).lines).toEqual(card)
  expect(leafletOfLesson(lessonWith('Làm đi. '.repeat(9))).lines).toEqual(card)
  expect(leafletOfLesson(lessonWith('Làm đi. '.repeat(8))).lines).toHaveLength(8)
})
