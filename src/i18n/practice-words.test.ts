import { expect, test } from 'vitest'
import { smallPractice } from '../domain/practice/testing/small-practice.ts'
import { calendarDaySchema } from '../domain/shared/time.ts'
import { actionWords, billWords, lackWords, practiceScoreWords, stepPlaceWords } from './practice-words.ts'

const practice = smallPractice()

test.each([
  [{ kind: 'open' as const, target: 'don' }, 'Mở “Đơn” ra đọc.'],
  [{ kind: 'press' as const, target: 'ghi' }, 'Bấm “Ghi sổ”.'],
  [{ kind: 'fill' as const, target: 'loai', value: 'xac-nhan' }, 'Ở ô “Loại”, chọn “Xác nhận”.'],
  [{ kind: 'fill' as const, target: 'giay', value: ['a', 'b'] }, 'Ở ô “Giấy”, chọn “A”, “B”.'],
  [{ kind: 'fill' as const, target: 'tep', value: 'anh' }, 'Ở ô “Tệp”, chọn “Ảnh”.'],
  [{ kind: 'fill' as const, target: 'ten', value: 'Lò Thị Mẫu' }, 'Ở ô “Tên”, ghi “Lò Thị Mẫu”.'],
])('the next action is said plainly: %j', (action, words) => {
  expect(actionWords(practice, action)).toBe(words)
})

test.each([
  ['don', 'unseen' as const, 'Mở “Đơn” ra đọc trước.'],
  ['ten', 'empty' as const, 'Điền ô “Tên”.'],
  ['loai', 'empty' as const, 'Chọn ở ô “Loại”.'],
  ['loai', 'wrong' as const, 'Xem lại ô “Loại”.'],
])('what a step lacks names the thing to do: %s %s', (target, why, words) => {
  expect(lackWords(practice, { target, why })).toBe(words)
})

test('the score and the place are sentences', () => {
  expect(practiceScoreWords({ earned: 2, of: 3 })).toBe('Bạn tự làm được 2 trên 3 bước.')
  expect(practiceScoreWords({ earned: 3, of: 3 })).toBe('Bạn tự làm được cả 3 bước.')
  expect([stepPlaceWords(0, 3), stepPlaceWords(3, 3)]).toEqual(['Bước 1 trên 3', 'Đã xong 3 bước'])
})

test('what has to be paid is a sum, with its last day where it has one', () => {
  expect(billWords({ amountVnd: 7000 })).toBe('7.000\u00a0đồng')
  expect(billWords({ amountVnd: 1_086_000, dueOn: calendarDaySchema.parse('2026-11-30') })).toBe(
    '1.086.000\u00a0đồng, hạn 30/11/2026',
  )
})
