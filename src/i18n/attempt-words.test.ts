import { expect, test } from 'vitest'
import { otherWords, unfinishedWords } from './attempt-words.ts'

const told = { answered: 2, of: 4, startedAt: '2026-11-25T02:41:00.000Z', isFromElsewhere: false }

test('an attempt under way says where it was begun', () => {
  expect(unfinishedWords(told)).toBe(
    'Bạn đang làm dở: đã trả lời 2 trên 4 câu. Câu trả lời còn trên máy này.',
  )
  expect(unfinishedWords({ ...told, isFromElsewhere: true })).toBe(
    'Bạn đang làm dở trên máy khác, từ 09:41 ngày 25/11/2026: đã trả lời 2 trên 4 câu. Làm tiếp được trên máy này.',
  )
})

test('of two attempts the rule which comes first is told, and that neither is lost', () => {
  expect(otherWords({ ...told, isFromElsewhere: true })).toBe(
    'Còn một lượt dở nữa trên máy khác, từ 09:41 ngày 25/11/2026: đã trả lời 2 trên 4 câu. Lượt trả lời được nhiều câu hơn đứng trước; lượt kia vẫn giữ nguyên.',
  )
})
