import { expect, test } from 'vitest'
import { choiceWords, lateWords, outcomeSentence, remarkedWords, verdictWords } from './outcome-words.ts'

test('points are told only where they are neither all nor none', () => {
  expect(outcomeSentence('partly', 0.5)).toBe('Đúng một phần: 0,5 trên 1 điểm')
  expect(outcomeSentence('wrong', 0)).toBe('Chưa đúng')
  expect(outcomeSentence('right', 1)).toBe('Đúng')
})

test.each([
  [true, true, 'Bạn chọn, đúng'],
  [true, false, 'Bạn chọn, chưa đúng'],
  [false, true, 'Đáp án đúng'],
  [false, false, undefined],
])('a choice picked: %s, right: %s reads %s', (isChosen, isRight, words) => {
  expect(choiceWords(isChosen, isRight)).toBe(words)
})

test('who did not pass reads how much is missing, without stray decimals', () => {
  expect(verdictWords({ earned: 7.67, passMark: 8, isPassed: false })).toBe(
    'Cần từ 8 điểm, còn thiếu 0,33 điểm. Đọc phần giải thích và bài học kèm theo, rồi làm lại.',
  )
})

test('an answer that came too late says by how much, and whether an earlier one counted', () => {
  expect(lateWords(12, 'open')).toBe('Câu trả lời này đến sau giờ làm bài 12 phút nên không được tính.')
  expect(lateWords(7, 'right')).toBe(
    'Lần sửa câu này đến sau giờ làm bài 7 phút nên không được tính. Câu trả lời trước đó được tính.',
  )
})

test('an attempt marked again says when, from what to what, and why, in the words of whoever decided', () => {
  const remark = { decidedAt: '2026-11-25T02:00:00.000Z', earnedBefore: 7, reason: 'Đáp án câu hai đã sửa.' }
  expect(remarkedWords(remark, 8.5)).toBe(
    'Chấm lại ngày 25/11/2026: từ 7 lên 8,5 điểm. Lý do: Đáp án câu hai đã sửa.',
  )
  expect(remarkedWords(remark, 6)).toContain('từ 7 xuống 6 điểm')
})
