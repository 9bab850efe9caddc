import { expect, test } from 'vitest'
import { type TrayFacts, trayLine } from './tray-line-words.ts'

const NOW = '2026-11-25T07:30:00.000Z'

const facts = (part: Partial<TrayFacts>): TrayFacts => ({
  isSignedIn: true,
  waitingCount: 0,
  refusedCount: 0,
  lastReceivedAt: '2026-11-25T07:05:00.000Z',
  isLasting: true,
  isFull: false,
  ...part,
})

test.each<[string, Partial<TrayFacts>, string]>([
  ['everything received today', {}, 'Đã nhận hết · lúc 14:05'],
  [
    'everything received, late yesterday in Việt Nam',
    { lastReceivedAt: '2026-11-24T16:59:00.000Z' },
    'Đã nhận hết · ngày 24/11/2026',
  ],
  ['nothing ever done on this device', { lastReceivedAt: undefined }, 'Đã nhận hết'],
  ['something waiting', { waitingCount: 3 }, '3 mục chờ gửi'],
  ['nobody signed in', { isSignedIn: false, waitingCount: 3 }, 'Lưu trên máy này'],
  ['something refused, whatever waits', { refusedCount: 1, waitingCount: 3 }, '1 mục cần xem'],
  [
    'no storage, with something to send',
    { isLasting: false, waitingCount: 1 },
    'Máy này không cho lưu. Đừng đóng trang trước khi gửi xong.',
  ],
  ['no storage, all sent', { isLasting: false }, 'Máy này không cho lưu. Mọi việc đã gửi đi.'],
  [
    'no storage and nobody to send it for',
    { isLasting: false, isSignedIn: false },
    'Máy này không cho lưu. Đăng nhập trước khi học.',
  ],
  [
    'a full device, before all else',
    { isLasting: false, isFull: true, refusedCount: 1 },
    'Máy đầy, chưa lưu được. Đừng đóng trang.',
  ],
])('the line for %s', (_, part, words) => {
  expect(trayLine(facts(part), NOW).words).toBe(words)
})
