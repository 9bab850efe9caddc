import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isVietnameseSyllable } from './is-vietnamese-syllable.ts'

it.each([
  'nghiêng',
  'ĐƯỜNG',
  'quyết',
  'quý',
  'quỳnh',
  'giếng',
  'gì',
  'giặt',
  'khuỷu',
  'hoà',
  'hòa',
  'thuở',
  'yêu',
  'ý',
  'xoong',
])('takes %s', (word) => expect(isVietnameseSyllable(word)).toBe(true))

it.each(['§iÒu', 'cê', 'kà', 'ngê', 'khảp', 'tốc̀', 'café', 'Nguyeãn', 'đ', 'NĐ', ''])(
  'does not take %s',
  (word) => expect(isVietnameseSyllable(word)).toBe(false),
)

it('takes every marked word of a whole lesson', () => {
  const lesson = readFileSync('content/courses/dang-ky-khai-sinh/lessons/ai-di-khai.md', 'utf8')
  const marked = (lesson.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\0-\x7f]/.test(word))
  expect(marked.length).toBeGreaterThan(300)
  expect(marked.filter((word) => !isVietnameseSyllable(word))).toEqual([])
})
