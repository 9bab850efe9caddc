import type { ErrorCode } from '../domain/shared/error-code.ts'
import type { Instant } from '../domain/shared/time.ts'
import { momentWords } from './moment-words.ts'

export interface Failure {
  code: ErrorCode
  /** When to try again, for refusals that pass by themselves. */
  until?: Instant | undefined
}

const after = (until: Instant | undefined, otherwise: string): string =>
  until === undefined ? otherwise : `sau ${momentWords(until)}`

/** What happened and what to do next, for every code there is: a new code without words does not compile. */
const WORDS: Record<ErrorCode, (failure: Failure) => string> = {
  'bad-request': () => 'Máy chủ không đọc được điều vừa gửi. Tải lại trang rồi làm lại.',
  'body-too-large': () => 'Nội dung gửi đi quá lớn. Chia nhỏ rồi gửi lại.',
  'cross-origin': () => 'Trang này mở từ một địa chỉ khác. Mở lại từ địa chỉ của Lớp Học Số rồi làm tiếp.',
  'not-found': () => 'Không tìm thấy điều bạn cần. Kiểm tra lại đường dẫn.',
  internal: () => 'Máy chủ đang gặp trục trặc. Việc bạn làm vẫn còn trên máy này. Thử lại sau ít phút.',
  'not-signed-in': () => 'Đăng nhập để tiếp tục. Việc bạn làm vẫn còn trên máy này.',
  'not-allowed': () =>
    'Tài khoản này không mở được phần này. Đăng nhập bằng tài khoản khác hoặc hỏi người quản lý.',
  'wrong-credentials': () => 'Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra rồi nhập lại.',
  'too-many-sign-ins': ({ until }) => `Đã thử nhiều lần quá. Thử lại ${after(until, 'sau 15 phút')}.`,
  'unknown-key-version': () => 'Bài kiểm tra vừa được làm mới. Tải lại trang để làm bản mới.',
  'question-not-drawn': () =>
    'Câu trả lời không khớp với đề của lượt này. Tải lại trang rồi bắt đầu lượt mới.',
  'no-tries-left': () => 'Bạn đã dùng hết số lượt làm bài. Xem lại kết quả ở Việc của tôi.',
  'too-many-attempts': () =>
    'Bạn đã làm bài kiểm tra này 60 lượt, thật chăm. Vào trang Ôn tập để luyện tiếp các câu còn khó.',
  'wait-before-next-try': ({ until }) => `Làm lượt tiếp theo ${after(until, 'sau ít phút nữa')}.`,
  'attempt-of-another-course': () => 'Lượt này thuộc một khoá khác. Tải lại trang rồi bắt đầu lượt mới.',
  'timed-attempt-not-begun': () =>
    'Bài này có giờ, do máy chủ tính. Đăng nhập, kiểm tra mạng rồi bấm Bắt đầu.',
  'attempt-not-submitted': () => 'Lượt làm bài này chưa được nộp. Mở bài kiểm tra, làm tiếp rồi nộp.',
  'unknown-delivery': () =>
    'Gói bài này để quá lâu nên không nhận được nữa. Đăng nhập rồi làm lại phần còn thiếu.',
  'unreadable-parcel': () => 'Gói bài này bị hỏng nên không nhận được. Đăng nhập rồi làm lại phần còn thiếu.',
  'no-such-key': () => 'Chưa có bản đáp án này. Tải lại trang.',
  'remarked-meanwhile': () => 'Có người vừa chấm lại lượt này. Xem lại rồi chọn.',
  'no-such-team': () => 'Không có tổ nào đang dùng mã này. Xem lại mã hoặc hỏi người phụ trách xã.',
  'no-such-page': () => 'Trang này chưa chia sẻ được. Mở một bài học rồi lấy đường dẫn ở đó.',
  'no-such-link': () => 'Không có đường dẫn này. Xem lại đường dẫn hoặc tìm bài theo tên.',
  'too-many-codes': ({ until }) => `Đã thử nhiều mã quá. Thử lại ${after(until, 'sau 15 phút')}.`,
  'too-many-letters': ({ until }) =>
    `Nơi này vừa gửi nhiều góp ý quá. Thư của bạn vẫn giữ trên máy này và sẽ gửi lại ${after(until, 'sau 15 phút')}.`,
  'no-such-letter': () => 'Không còn thấy góp ý này. Tải lại trang.',
  'edition-unknown': () =>
    'Tệp này làm từ một bản mang đi chưa đăng ký. Mở tệp đăng ký đi cùng bản đó trước, rồi mở lại tệp này.',
  'result-altered': () =>
    'Tệp này đã bị sửa sau khi lưu, nên chưa nhập gì. Xin lại tệp gốc từ máy của lớp rồi mở lại.',
  'device-full': () =>
    'Máy này hết chỗ lưu, nên chưa bắt đầu được. Xoá bớt ảnh, video hoặc khoá học đã lưu rồi bấm lại.',
  offline: () => 'Chưa có mạng. Việc bạn làm vẫn còn trên máy này. Thử lại khi có mạng.',
  'unreadable-reply': () =>
    'Máy chủ trả lời không rõ. Việc bạn làm vẫn còn trên máy này. Thử lại sau ít phút.',
}

export const errorWords = (failure: Failure): string => WORDS[failure.code](failure)
