import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type ReadCourse, readContent } from '../read-content.ts'
import { checkSharedSentences } from './check-shared-sentences.ts'
import { writtenLesson } from './testing/written-lesson.ts'

const { content } = await readContent(join(import.meta.dirname, '..', 'fixtures', 'small'))

const courseWith = (...bodies: string[]): ReadCourse[] =>
  content.courses.map((course) => ({
    ...course,
    lessons: bodies.map((body, place) => writtenLesson(body, `bai-${place}`)),
  }))

const LONG = 'Mẹ bé gọi cho Công an xã ngay trong buổi sáng hôm ấy.'

it('finds the sentence that an earlier lesson has, whatever its capitals and marks', () => {
  expect(checkSharedSentences(courseWith(LONG, `Việc khác.\n\n- ${LONG.toUpperCase()}`))).toEqual([
    {
      file: 'content/courses/khoa/lessons/bai-1.md',
      line: 2,
      field: '',
      expected: 'câu của riêng bài này',
      found: `"${LONG.toUpperCase()}", đã có ở bài mau/bai-0`,
      mend: 'Viết lại theo việc của bài này, hoặc bỏ câu.',
    },
  ])
})

it('finds it in what is read aloud, sent and kept at the desk', () => {
  const [course] = courseWith('Một.', 'Hai.')
  const [first, second] = course?.lessons ?? []
  if (course === undefined || first === undefined || second === undefined) throw new Error('No lessons.')
  const { lesson } = second
  const told = {
    ...lesson,
    value: {
      ...lesson.value,
      loudspeaker: LONG,
      shareText: { short: LONG, long: LONG },
      card: ['Một', LONG],
    },
  }
  const courses = [{ ...course, lessons: [writtenLesson(LONG), { ...second, lesson: told }] }]
  expect(checkSharedSentences(courses).map(({ field }) => field)).toEqual([
    'loudspeaker',
    'shareText.short',
    'shareText.long',
    'card[2]',
  ])
})

it('lets a lesson repeat itself, and lessons share short sentences and set phrases', () => {
  expect(checkSharedSentences(courseWith(`${LONG} ${LONG}`))).toEqual([])
  const short = 'Mẹ bé gọi cho Công an xã.'
  expect(checkSharedSentences(courseWith(short, short))).toEqual([])
  const set = 'Tên nút có thể đổi, kiểm tra lại trên Cổng.'
  expect(checkSharedSentences(courseWith(set, set))).toEqual([])
})
