import { expect, test } from 'vitest'
import { clockWords, rehearsalWords } from './rehearsal-words.ts'

test('a clock shows minutes and two figures of seconds', () => {
  expect([clockWords(0), clockWords(9), clockWords(75)]).toEqual(['0:00', '0:09', '1:15'])
})

test('a rehearsal within eight seconds of the plan is in time', () => {
  expect(rehearsalWords(82, 90)).toBe('Bạn đọc hết 82 giây, bài dự tính 90 giây. Vừa nhịp.')
  expect(rehearsalWords(81, 90)).toContain('Đọc chậm lại')
  expect(rehearsalWords(99, 90)).toContain('bớt chỗ ngừng')
})
