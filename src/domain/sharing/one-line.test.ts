import { expect, test } from 'vitest'
import { cutAtWord, oneLineOf } from './one-line.ts'

test('the first sentence of the short message is the line when it fits', () => {
  expect(
    oneLineOf('Sinh con, nhớ đăng ký khai sinh trong 60 ngày. Đúng hạn thì không mất lệ phí.', 'Bài', 'Khoá'),
  ).toBe('Sinh con, nhớ đăng ký khai sinh trong 60 ngày.')
})

test('a sentence that is too long, or says nothing, gives way to the names of course and lesson', () => {
  const long = 'Khai tử trên mạng thì đăng nhập tài khoản của người đi khai rồi chọn làm cho người khác.'
  expect(oneLineOf(long, 'Nộp trên mạng', 'Đăng ký khai tử')).toBe('Đăng ký khai tử: Nộp trên mạng')
  expect(oneLineOf('Nhớ ba việc. Một là mang giấy.', 'Nộp trên mạng', 'Đăng ký khai tử')).toBe(
    'Đăng ký khai tử: Nộp trên mạng',
  )
})

test('names that do not fit together leave the lesson alone', () => {
  const course = 'An toàn thông tin cho cán bộ, công chức cấp xã'
  expect(oneLineOf('Ngắn.', 'Dọn máy, mạng và USB trong một buổi', course)).toBe(
    'Dọn máy, mạng và USB trong một buổi',
  )
})

test('what must be cut is cut between words', () => {
  expect(cutAtWord('một hai ba bốn', 10)).toBe('một hai…')
  expect(cutAtWord('một hai ba', 10)).toBe('một hai ba')
})
