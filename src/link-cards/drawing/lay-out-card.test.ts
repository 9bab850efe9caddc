import { expect, test } from 'vitest'
import { LongTextError, layOutCard } from './lay-out-card.ts'

/** Every letter half an em wide, as in the font on average. */
const measure = (text: string): number => text.length / 2

const card = { kicker: 'Đăng ký khai sinh', title: 'Nộp hồ sơ', line: 'Bài 4 trên 6, đọc 9 phút' }

const written = (...changed: Partial<typeof card>[]) =>
  layOutCard(Object.assign({}, card, ...changed), measure).map(({ text, size }) => [text, size])

test('below the name of the site: where the page belongs, its title, one line more', () => {
  expect(written()).toEqual([
    ['Lớp Học Số', 36],
    ['Tuyên Quang', 36],
    ['Đăng ký khai sinh', 40],
    ['Nộp hồ sơ', 96],
    ['Bài 4 trên 6, đọc 9 phút', 40],
  ])
})

test('a card may have no kicker', () => {
  expect(written({ kicker: '' }).map(([text]) => text)).toEqual([
    ...['Lớp Học Số', 'Tuyên Quang', 'Nộp hồ sơ', 'Bài 4 trên 6, đọc 9 phút'],
  ])
})

test('the longest title that content allows, under the longest kicker, has room', () => {
  const long = 'Tiếp nhận hồ sơ đăng ký khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ emm'
  expect(long).toHaveLength(80)
  expect(written({ title: long, kicker: long })).toEqual([
    ['Lớp Học Số', 36],
    ['Tuyên Quang', 36],
    ['Tiếp nhận hồ sơ đăng ký khai sinh, thường', 40],
    ['trú, cấp thẻ bảo hiểm y tế cho trẻ emm', 40],
    ['Tiếp nhận hồ sơ đăng ký khai', 60],
    ['sinh, thường trú, cấp thẻ', 60],
    ['bảo hiểm y tế cho trẻ emm', 60],
    ['Bài 4 trên 6, đọc 9 phút', 40],
  ])
})

test('no line stands on the mark of the site, on the hem or beyond the sides', () => {
  const long = 'Tiếp nhận hồ sơ đăng ký khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ emm'
  const lines = layOutCard({ ...card, title: long, kicker: long }, measure).slice(2, -1)
  for (const { text, size, x, y } of lines) {
    expect(y - size).toBeGreaterThanOrEqual(88)
    expect(y + size * 0.3).toBeLessThanOrEqual(468)
    expect(x + measure(text) * size).toBeLessThanOrEqual(1200 - 72)
  }
})

test('a word without end is refused, not cut', () => {
  const word = 'x'.repeat(80)
  expect(() => layOutCard({ ...card, title: word }, measure)).toThrow(new LongTextError(word))
  expect(() => layOutCard({ ...card, line: word }, measure)).toThrow(new LongTextError(word))
})

test('a kicker is two lines at most, so that the title stays what is read first', () => {
  const kicker = 'mười chữ '.repeat(14).trim()
  expect(() => layOutCard({ ...card, kicker }, measure)).toThrow(new LongTextError(kicker))
})
