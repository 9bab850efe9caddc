import type { Instant } from '../domain/shared/time.ts'
import { dayWords, timeWords } from './moment-words.ts'

export interface TrayFacts {
  isSignedIn: boolean
  waitingCount: number
  refusedCount: number
  lastReceivedAt: Instant | undefined
  isLasting: boolean
  isFull: boolean
}

export interface TrayLine {
  tone: 'ok' | 'clock' | 'note' | 'care'
  words: string
}

/** Where the learner's work is, in one line; what needs them comes first. */
export const trayLine = (
  { isSignedIn, waitingCount, refusedCount, lastReceivedAt, isLasting, isFull }: TrayFacts,
  now: Instant,
): TrayLine => {
  if (isFull) return { tone: 'care', words: 'Máy đầy, chưa lưu được. Đừng đóng trang.' }
  if (!isLasting) return { tone: 'care', words: `Máy này không cho lưu. ${unkept(isSignedIn, waitingCount)}` }
  if (refusedCount > 0) return { tone: 'care', words: `${refusedCount} mục cần xem` }
  if (!isSignedIn) return { tone: 'note', words: 'Lưu trên máy này' }
  if (waitingCount > 0) return { tone: 'clock', words: `${waitingCount} mục chờ gửi` }
  return { tone: 'ok', words: lastReceivedAt === undefined ? ALL : `${ALL} · ${when(lastReceivedAt, now)}` }
}

const ALL = 'Đã nhận hết'

const unkept = (isSignedIn: boolean, waitingCount: number): string => {
  if (!isSignedIn) return 'Đăng nhập trước khi học.'
  return waitingCount > 0 ? 'Đừng đóng trang trước khi gửi xong.' : 'Mọi việc đã gửi đi.'
}

// A line on a small screen has room for one of the two.
const when = (instant: Instant, now: Instant): string => {
  const day = dayWords(instant)
  return day === dayWords(now) ? `lúc ${timeWords(instant)}` : `ngày ${day}`
}

export const TRAY_NOT_LOADED_WORDS = 'Chưa mở được phần này. Có mạng thì mở lại.'
