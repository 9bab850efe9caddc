import { expect, test } from 'vitest'
import type { Lesson, LessonBlock } from '../course/lesson.ts'
import { leafletOfLesson } from './leaflet-of-lesson.ts'

const lesson: Lesson = {
  title: 'Ai đi khai',
  summary: 'Trả lời ba câu hỏi.',
  minutes: 5,
  sources: [{ source: 'luat-thu' }],
  reviewedOn: '2026-11-25',
  loudspeaker: 'Kính thưa bà con.',
  shareText: {
    short: 'Nhớ khai sinh trong 60 ngày.',
    long: 'Nhớ khai sinh trong 60 ngày. Mang giấy chứng sinh.',
  },
  card: ['Hạn: 60 ngày', 'Người đi: cha hoặc mẹ', 'Đúng hạn: miễn lệ phí'],
}

const steps = (...html: string[]): LessonBlock => ({
  type: 'steps',
  steps: html.map((step) => ({ html: step })),
})

test('a leaflet has the title, the short message and the steps of its lesson', () => {
  const blocks = [
    steps(
      '<strong>Bấm Đăng nhập</strong> Góc trên.',
      '<strong>Gõ số</strong> Mười hai số &amp; mật khẩu.',
      'Chờ một lát.',
    ),
  ]
  expect(leafletOfLesson(lesson, blocks)).toEqual({
    title: 'Ai đi khai',
    promise: 'Nhớ khai sinh trong 60 ngày.',
    lines: [
      { deed: 'Bấm Đăng nhập', text: 'Góc trên.' },
      { deed: 'Gõ số', text: 'Mười hai số & mật khẩu.' },
      { text: 'Chờ một lát.' },
    ],
  })
})

test('without steps it has the lines of the card', () => {
  const { lines } = leafletOfLesson(lesson, [])
  expect(lines).toEqual([
    { text: 'Hạn: 60 ngày' },
    { text: 'Người đi: cha hoặc mẹ' },
    { text: 'Đúng hạn: miễn lệ phí' },
  ])
})

test('steps that would not fit on a sheet are left to the lesson', () => {
  const many = steps(...Array.from({ length: 7 }, () => 'Làm việc này.'))
  const wordy = steps(...Array.from({ length: 3 }, () => 'Làm việc này. '.repeat(12)))
  const few = steps('Làm việc này.', 'Rồi việc này.')
  for (const block of [many, wordy, few])
    expect(leafletOfLesson(lesson, [block]).lines[0]).toEqual({ text: 'Hạn: 60 ngày' })
})
