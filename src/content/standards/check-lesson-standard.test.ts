import { expect, it } from 'vitest'
import { checkLessonStandard } from './check-lesson-standard.ts'
import { CHECK, FIGURE, sentences, writtenLesson } from './testing/written-lesson.ts'

const foundIn = (body: string): string[] => checkLessonStandard(writtenLesson(body)).map(({ found }) => found)

// Figure and check bring fourteen words.
const GOOD = `${sentences(60)}\n\n${FIGURE}\n${CHECK}`

it('lets a lesson of good length with a figure and a check pass', () => {
  expect(foundIn(GOOD)).toEqual([])
})

it('wants a figure and a check', () => {
  expect(foundIn(sentences(60))).toEqual(['chưa có hình', 'chưa có câu thử'])
})

it('wants neither too little nor too much to read', () => {
  expect(foundIn(`${sentences(30)}\n\n${FIGURE}\n${CHECK}`)).toEqual(['310 tiếng'])
  expect(foundIn(`${sentences(150)}\n\n${FIGURE}\n${CHECK}`)).toEqual(['1510 tiếng'])
})

it('finds the one sentence that is too long', () => {
  const long = `Sáng nay ${'và rồi lại '.repeat(16)}hết.`
  expect(foundIn(`${GOOD}\n\n${long}`)).toEqual(['câu 51 tiếng: “Sáng nay và rồi lại và rồi lại…”'])
})

it('finds sentences that are long on the whole', () => {
  const longish = `Một hai ba bốn năm ${'sáu bảy tám chín mười '.repeat(4)}hết.`
  expect(foundIn(`${Array.from({ length: 24 }, () => longish).join(' ')}\n\n${FIGURE}\n${CHECK}`)).toEqual([
    '21 tiếng',
  ])
})
