import type { AnswerState } from '../domain/feedback/letter.ts'
import type { Instant } from '../domain/shared/time.ts'
import { errorWords, type Failure } from './error-words.ts'
import { timeWords } from './moment-words.ts'

export const LETTER_WORDS = {
  saysNothing: 'Chọn Có ích hoặc Còn chỗ chưa rõ, hay viết vài lời rồi bấm Gửi góp ý.',
  sending: 'Đang gửi.',
  received: (at: Instant) => `Đã gửi lúc ${timeWords(at)}. Giảng viên sẽ đọc góp ý này.`,
  /** @returns undefined for what will never be taken */
  waits: ({ code, until }: Failure): string | undefined => {
    if (code === 'offline') return 'Chưa có mạng. Góp ý đang giữ trên máy này và sẽ tự gửi khi có mạng.'
    if (code === 'too-many-letters') return errorWords({ code, until })
    if (code === 'internal' || code === 'unreadable-reply')
      return 'Máy chủ đang gặp trục trặc. Góp ý đang giữ trên máy này và sẽ tự gửi lại.'
    return undefined
  },
  notSent: (failure: Failure) => `Chưa gửi được. ${errorWords(failure)}`,
}

export const ANSWER_STATE_WORDS: Record<AnswerState, string> = {
  new: 'Mới',
  looking: 'Đang xem',
  answered: 'Đã trả lời',
  mended: 'Đã sửa bài',
  'set-aside': 'Không sửa',
}
