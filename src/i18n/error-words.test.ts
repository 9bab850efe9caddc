import { expect, test } from 'vitest'
import { MOST_ATTEMPTS } from '../domain/attempt/attempt-rules.ts'
import { errorCodeSchema } from '../domain/shared/error-code.ts'
import { errorWords } from './error-words.ts'

test('a passing refusal says from when to try again, by the clock of Việt Nam', () => {
  expect(errorWords({ code: 'wait-before-next-try', until: '2026-11-25T17:05:00.000Z' })).toBe(
    'Làm lượt tiếp theo sau 00:05 ngày 26/11/2026.',
  )
})

test('a refusal whose end is not told still says what to do', () => {
  expect(errorWords({ code: 'too-many-sign-ins' })).toBe('Đã thử nhiều lần quá. Thử lại sau 15 phút.')
})

test.each(errorCodeSchema.options)(
  'the words for %s blame no one, beg for nothing and end as a sentence',
  (code) => {
    const words = errorWords({ code })
    expect(words).not.toMatch(/Vui lòng|Xin lỗi|!|Sai\b|không hợp lệ/)
    expect(words).toMatch(/^\p{Lu}.*\.$/u)
    expect(words).toBe(words.normalize('NFC'))
  },
)

test('the most attempts there may be are told as many as they are, with where to go on', () => {
  expect(errorWords({ code: 'too-many-attempts' })).toContain(`${MOST_ATTEMPTS} lượt`)
  expect(errorWords({ code: 'too-many-attempts' })).toContain('Ôn tập')
})
