import type { ErrorCode } from '../domain/shared/error-code.ts'
import type { Instant } from '../domain/shared/time.ts'
import { atWords } from './at-words.ts'

/** Words of a letter about a lesson. On their own, since a lesson page has no room for the words of every refusal. */
export const LETTER_WORDS = {
  saysNothing: 'Chọn Có ích hoặc Còn chỗ chưa rõ, hay viết vài lời rồi bấm Gửi góp ý.',
  sending: 'Đang gửi.',
  received: (at: Instant) => `Đã gửi ${atWords(at, at)}. Giảng viên sẽ đọc góp ý này.`,
  notSent: 'Chưa gửi được: bài này vừa đổi địa chỉ hoặc không còn. Chép lại góp ý, tải lại trang rồi gửi.',
  notKept: 'Chưa gửi được, và máy này không cho lưu. Giữ trang này mở rồi bấm Gửi góp ý lần nữa khi có mạng.',
}

/** @returns that it goes by itself later; undefined for what the server will never take */
export const letterWaitsWords = (code: ErrorCode): string | undefined => {
  if (code === 'offline') return 'Chưa có mạng. Góp ý đang giữ trên máy này và sẽ tự gửi khi có mạng.'
  if (code === 'too-many-letters')
    return 'Nơi này vừa gửi nhiều góp ý quá. Góp ý đang giữ trên máy này và sẽ tự gửi sau.'
  if (code === 'internal' || code === 'unreadable-reply')
    return 'Máy chủ đang gặp trục trặc. Góp ý đang giữ trên máy này và sẽ tự gửi lại.'
  return undefined
}
