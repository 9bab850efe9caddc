import type { Statement } from '../domain/progress/statement.ts'
import type { ErrorCode } from '../domain/shared/error-code.ts'
import type { Instant } from '../domain/shared/time.ts'
import { atWords } from './at-words.ts'

/** Words behind the line of the tray, fetched when it is opened. */
export const TRAY_WORDS = {
  nobody: 'Việc bạn làm nằm trên máy này. Đăng nhập để gửi lên máy chủ và xem được ở máy khác.',
  nobodyUnkept: 'Đăng nhập để việc bạn làm được gửi ngay lên máy chủ.',
  signIn: 'Đăng nhập',
  waiting: 'Chờ gửi',
  waitingHow: 'Các mục này nằm trên máy này và tự gửi khi có mạng. Tắt máy cũng không mất.',
  sendNow: 'Gửi ngay',
  refused: 'Cần xem',
  refusedHow: 'Máy chủ không nhận các mục này. Chúng còn trên máy này cho đến khi bạn bấm Đã hiểu.',
  understood: 'Đã hiểu',
  putAway: 'Đã hiểu, bỏ lượt này',
  openQuiz: 'Mở bài kiểm tra',
  keepHere: 'Giữ lại trên máy này',
  lessonUntitled: 'Bài học',
  quizUntitled: 'Bài kiểm tra',
  practiceUntitled: 'Bài thực hành',
}

/** When the server last received something from this device. */
export const lastReceivedWords = (at: Instant | undefined, now: Instant): string =>
  at === undefined
    ? 'Máy chủ chưa nhận mục nào từ máy này.'
    : `Máy chủ nhận lần gần nhất ${atWords(at, now)}.`

/** What of one lesson or quiz waits: "đã mở, đã học xong, 2 câu thử". */
export const deedsWords = (deeds: readonly Deed[]): string => {
  const count = (deed: Deed): number => deeds.filter((one) => one === deed).length
  return [
    ...(count('opened-lesson') > 0 ? ['đã mở'] : []),
    ...(count('answered-check') > 0 ? [`${count('answered-check')} câu thử`] : []),
    ...(count('finished-lesson') > 0 ? ['đã học xong'] : []),
    ...(count('answered-question') > 0 ? [`${count('answered-question')} câu trả lời`] : []),
    ...(count('did-practice-step') > 0 ? [`${count('did-practice-step')} bước thực hành`] : []),
    ...(count('finished-practice') > 0 ? ['đã thực hành xong'] : []),
    ...(count('handed-in') > 0 ? ['bài đã nộp'] : []),
  ].join(', ')
}

export type Deed = Statement['verb'] | 'handed-in'

/** What came of sending now. */
export const sentWords = (stoppedBy: ErrorCode | undefined, refusedCount: number): string => {
  if (stoppedBy === 'offline') return `Chưa có mạng. ${STILL_HERE} và tự gửi khi có mạng.`
  if (stoppedBy === 'not-signed-in') return `Đăng nhập rồi gửi lại. ${STILL_HERE}.`
  if (stoppedBy === 'wait-before-next-try')
    return 'Chưa đến giờ của lượt làm bài tiếp theo. Bài đã nộp vẫn ở trên máy này và tự gửi sau.'
  if (stoppedBy !== undefined) return `Máy chủ chưa nhận được. ${STILL_HERE} và tự gửi lại sau ít phút.`
  return refusedCount > 0 ? 'Đã gửi. Xem các mục máy chủ không nhận.' : 'Đã gửi. Máy chủ đã nhận hết.'
}

export const SENDING_WORDS = 'Đang gửi.'

const STILL_HERE = 'Các mục vẫn ở trên máy này'

/** Why the server will not have something, and what to do. */
export const REFUSED_WORDS = {
  'bad-request':
    'Máy chủ không đọc được mục này, có thể vì trang mở từ lâu đã cũ. Tải lại trang rồi làm lại mục này.',
  'body-too-large': 'Mục này dài hơn mức máy chủ nhận. Viết ngắn lại rồi trả lời lần nữa.',
  'no-tries-left':
    'Bạn đã dùng hết số lượt làm bài nên lượt này không được tính. Xem kết quả các lượt trước ở Việc của tôi.',
  'too-many-attempts':
    'Bạn đã làm bài kiểm tra này nhiều lượt nhất có thể. Vào trang Ôn tập để luyện tiếp các câu còn khó.',
  'unknown-key-version':
    'Bài kiểm tra đã được làm mới trước khi lượt này đến máy chủ. Mở bài kiểm tra rồi làm bản mới.',
  'question-not-drawn': 'Câu trả lời không khớp với đề của lượt này. Mở bài kiểm tra rồi làm lượt mới.',
  'attempt-of-another-course': 'Lượt này đã được ghi ở một khoá khác. Mở bài kiểm tra rồi làm lượt mới.',
  'timed-attempt-not-begun':
    'Bài này tính giờ từ lúc máy chủ ghi nhận bắt đầu, mà lượt này bắt đầu khi chưa có mạng. Có mạng thì làm lượt mới.',
} satisfies Partial<Record<ErrorCode, string>>

export const refusedAtWords = (at: Instant, now: Instant): string => `Máy chủ trả lời ${atWords(at, now)}.`

/** What the device promises to keep. */
export const ROOM_WORDS = {
  refused:
    'Trình duyệt không cho trang này lưu gì, có thể vì đây là cửa sổ ẩn danh. Việc chưa gửi mất khi rời trang. Mở trang bằng cửa sổ thường để việc học được giữ lại.',
  full: 'Máy hết chỗ nên có việc chưa lưu được. Để trang này mở, xoá bớt ảnh hoặc video rồi quay lại; trang tự lưu tiếp.',
  nearlyFull: 'Chỗ dành cho trang này sắp hết. Xoá bớt khoá học không dùng nữa ở',
  keptCourses: 'Khoá học trên máy',
  promised: 'Trình duyệt sẽ không tự xoá việc học trên máy này khi máy gần đầy.',
  notPromised: 'Khi máy gần đầy, trình duyệt có thể tự xoá việc chưa gửi.',
  denied: 'Trình duyệt chưa đồng ý giữ lại. Có mạng thì gửi sớm.',
}
