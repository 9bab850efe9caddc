import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type ReadCourse, readContent } from '../read-content.ts'
import { checkRepeats } from './check-repeats.ts'
import { sentences, writtenLesson } from './testing/written-lesson.ts'

const { content } = await readContent(join(import.meta.dirname, '..', 'fixtures', 'small'))

const courseWith = (...bodies: string[]): ReadCourse[] =>
  content.courses.map((course) => ({
    ...course,
    lessons: bodies.map((body, place) => writtenLesson(body, `bai-${place}`)),
  }))

it('lets two lessons share a sentence', () => {
  expect(checkRepeats(courseWith(sentences(20), sentences(20, 19)))).toEqual([])
})

// Each sentence has three runs of its own and two that all have: 10·3 + 2 of 20·3 + 2 are shared.
it('finds the lesson that says half of what another says', () => {
  expect(checkRepeats(courseWith(sentences(20), sentences(20, 10)))).toEqual([
    {
      file: 'content/courses/khoa/lessons/bai-1.md',
      line: 2,
      field: '',
      expected: 'bài không nhắc lại bài khác',
      found: '52% lời trùng với bài mau/bai-0',
      mend: 'Viết lại theo việc của bài này, hoặc dẫn sang bài kia.',
    },
  ])
})
