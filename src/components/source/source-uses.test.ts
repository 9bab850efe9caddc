import { expect, test } from 'vitest'
import type { PublishedLesson } from '../../content/published.ts'
import { sourceUses } from './source-uses.ts'

const lesson = (id: string, citations: PublishedLesson['citations']): PublishedLesson => ({
  id,
  lesson: {
    title: `Bài ${id}`,
    summary: 'Một câu.',
    minutes: 5,
    sources: [],
    reviewedOn: '2026-11-25',
    loudspeaker: 'Kính thưa bà con.',
    shareText: { short: 'Mời đọc.', long: 'Mời bạn đọc.' },
    card: [],
  },
  blocks: [],
  headings: [],
  citations,
})

const courseOf = (lessons: PublishedLesson[]) => ({
  outline: {
    id: 'khai-sinh',
    title: 'Khai sinh',
    minutes: 10,
    lessons: [],
    quiz: { drawn: 1, passMark: 1, waitMinutes: 0 },
  },
  lessons,
})

test('a source is used by the lessons that cite it, each place once', () => {
  const course = courseOf([
    lesson('mot', [
      { source: 'luat', at: 'Điều 15' },
      { source: 'luat' },
      { source: 'luat', at: 'Điều 16' },
      { source: 'luat', at: 'Điều 15' },
    ]),
    lesson('hai', [{ source: 'nghi-dinh', at: 'Điều 4' }]),
  ])
  expect(sourceUses([course], 'luat')).toEqual([
    {
      href: '/khoa-hoc/khai-sinh/mot/',
      lessonTitle: 'Bài mot',
      courseTitle: 'Khai sinh',
      places: ['Điều 15', 'Điều 16'],
    },
  ])
})

test('a source that no lesson cites has no uses', () => {
  expect(sourceUses([courseOf([lesson('mot', [{ source: 'luat' }])])], 'thong-tu')).toEqual([])
})
