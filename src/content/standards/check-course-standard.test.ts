import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readContent } from '../read-content.ts'
import { checkCourseStandard } from './check-course-standard.ts'
import { CHECK, FIGURE, sentences, writtenLesson } from './testing/written-lesson.ts'

const { content } = await readContent(join(import.meta.dirname, '..', 'fixtures', 'small'))
const small = content.courses[0]
if (small?.bank === undefined) throw new Error('The small course has a bank')
const { course, bank, ...rest } = small

it('counts lessons, questions and case studies', () => {
  const lessons = [writtenLesson(`${sentences(60)}\n\n${FIGURE}\n${CHECK}`)]
  expect(
    checkCourseStandard({ ...rest, course, bank, lessons }).map(({ file, found }) => [file, found]),
  ).toEqual([
    ['small/courses/mau/course.yaml', '1 bài'],
    ['small/courses/mau/quiz.yaml', '3 câu'],
    ['small/courses/mau/quiz.yaml', '0 câu'],
  ])
})

it('names the lesson that nobody is asked about', () => {
  const questions = bank.value.questions.map((question) => ({ ...question, lesson: 'mot' }))
  const asked = { ...bank, value: { ...bank.value, questions } }
  expect(
    checkCourseStandard({ ...rest, course, bank: asked, lessons: [] }).map(({ found }) => found),
  ).toContain('chưa có câu nào của bài "hai"')
})
