import { expect, test } from 'vitest'
import { sourceWordsOn } from './source-words.ts'

const TODAY = '2026-11-25'
const law = { number: '60/2014/QH13', grade: 'P', issuedOn: '2014-11-20', inForceFrom: '2016-01-01' } as const

test('an instrument without an end is in force', () => {
  expect(sourceWordsOn(law, TODAY)).toEqual({ tone: 'ok', text: 'Có hiệu lực' })
})

test('an instrument whose end is far away says until when', () => {
  expect(sourceWordsOn({ ...law, inForceUntil: '2027-02-28' }, TODAY)).toEqual({
    tone: 'ok',
    text: 'Có hiệu lực đến 28/02/2027',
  })
})

test('an instrument about to lapse says how many days are left', () => {
  expect(sourceWordsOn({ ...law, inForceUntil: '2026-12-07' }, TODAY)).toEqual({
    tone: 'soon',
    text: 'Sắp hết hiệu lực, còn 12 ngày',
  })
})

test('on the last day in force no one is told "0 days"', () => {
  expect(sourceWordsOn({ ...law, inForceUntil: TODAY }, TODAY).text).toBe(
    'Sắp hết hiệu lực, hôm nay là ngày cuối',
  )
})

test('an instrument not yet in force says from when', () => {
  expect(sourceWordsOn({ ...law, inForceFrom: '2027-03-01' }, TODAY)).toEqual({
    tone: 'soon',
    text: 'Chưa có hiệu lực, từ 01/03/2027',
  })
})

test('a second-hand source is to be checked again even while in force', () => {
  expect(sourceWordsOn({ ...law, grade: 'R' }, TODAY)).toEqual({
    tone: 'soon',
    text: 'Nguồn thứ cấp, kiểm tra lại',
  })
})

test('a lapsed source is lapsed whatever its grade', () => {
  const lapsed = { ...law, inForceUntil: '2026-11-24' }
  expect(sourceWordsOn(lapsed, TODAY)).toEqual({ tone: 'bad', text: 'Đã hết hiệu lực' })
  expect(sourceWordsOn({ ...lapsed, grade: 'R' }, TODAY).tone).toBe('bad')
})

test('a newspaper article is never called in force', () => {
  const article = { ...law, number: 'Tin ngày 27/6/2025', grade: 'N', issuedOn: '2025-06-27' } as const
  expect(sourceWordsOn(article, TODAY)).toEqual({
    tone: 'soon',
    text: 'Không phải văn bản, đăng ngày 27/06/2025',
  })
})

test('an article whose day is not known says so', () => {
  expect(sourceWordsOn({ number: 'Bài tháng 6/2025', grade: 'N' }, TODAY).text).toBe(
    'Không phải văn bản, chưa rõ ngày đăng',
  )
})
