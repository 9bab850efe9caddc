import { expect, test } from 'vitest'
import {
  deedsWords,
  lastReceivedWords,
  REFUSED_WORDS,
  ROOM_WORDS,
  sentWords,
  TRAY_WORDS,
} from './tray-words.ts'

const NOW = '2026-11-25T07:30:00.000Z'

test('the last receipt is told by its time, and by its day when that was not today', () => {
  expect(lastReceivedWords('2026-11-25T07:05:00.000Z', NOW)).toBe('Máy chủ nhận lần gần nhất lúc 14:05.')
  expect(lastReceivedWords('2026-11-24T07:05:00.000Z', NOW)).toBe(
    'Máy chủ nhận lần gần nhất lúc 14:05 ngày 24/11/2026.',
  )
  expect(lastReceivedWords(undefined, NOW)).toBe('Máy chủ chưa nhận mục nào từ máy này.')
})

test('what waits is told in the order it is done, alike things counted', () => {
  expect(deedsWords(['finished-lesson', 'answered-check', 'opened-lesson', 'answered-check'])).toBe(
    'đã mở, 2 câu thử, đã học xong',
  )
  expect(deedsWords(['answered-question', 'answered-question', 'handed-in'])).toBe(
    '2 câu trả lời, bài đã nộp',
  )
})

test.each([
  [undefined, 0, 'Đã gửi. Máy chủ đã nhận hết.'],
  [undefined, 1, 'Đã gửi. Xem các mục máy chủ không nhận.'],
  ['offline', 0, 'Chưa có mạng. Các mục vẫn ở trên máy này và tự gửi khi có mạng.'],
  ['not-signed-in', 0, 'Đăng nhập rồi gửi lại. Các mục vẫn ở trên máy này.'],
  ['internal', 0, 'Máy chủ chưa nhận được. Các mục vẫn ở trên máy này và tự gửi lại sau ít phút.'],
] as const)('sending that stopped by %s, with %s refused, is told', (stoppedBy, refusedCount, words) => {
  expect(sentWords(stoppedBy, refusedCount)).toBe(words)
})

test.each(Object.entries({ ...TRAY_WORDS, ...REFUSED_WORDS, ...ROOM_WORDS }))(
  'the words for %s blame no one and are in normal form',
  (_, words) => {
    expect(words).not.toMatch(/Vui lòng|Xin lỗi|!|Sai\b|không hợp lệ|đồng bộ/)
    expect(words).toBe(words.normalize('NFC'))
  },
)
