import { expect, test } from 'vitest'
import { unfitDecision } from './unfit-decision.ts'

const IDS = { rows: 'cac-luot', reason: 'ly-do' }

test('a decision names attempts and says why', () => {
  expect(unfitDecision(1, 'Đáp án câu hai đã sửa.', IDS)).toEqual([])
  expect(unfitDecision(0, 'Sửa', IDS)).toEqual([
    { fieldId: 'cac-luot', words: 'Chọn ít nhất một lượt' },
    { fieldId: 'ly-do', words: 'Viết lý do dài từ 10 đến 300 chữ cái' },
  ])
})
