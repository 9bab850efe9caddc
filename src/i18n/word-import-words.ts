import type { WordDoubt } from '../interchange/word/word-doubt.ts'
import type { WordFaultCode, WordRefusal } from '../interchange/word/word-fault.ts'

interface ReasonAndMend {
  /** What happened. */
  reason: string
  /** What to do, or what we have done. */
  mend: string
}

/** Why a whole Word file was not read. */
export const WORD_REFUSAL_WORDS: Record<WordRefusal, ReasonAndMend> = {
  'word-file-too-large': {
    reason: 'Tệp lớn hơn 30 MB.',
    mend: 'Nén ảnh trong Word (Định dạng ảnh, Nén ảnh) hoặc chia tệp làm nhiều bài.',
  },
  'word-old-or-locked': {
    reason: 'Tệp có mật khẩu, hoặc là tệp .doc đời cũ.',
    mend: 'Mở bằng Word, bỏ mật khẩu, rồi chọn Lưu thành với kiểu “Tài liệu Word (.docx)”.',
  },
  'not-a-word-file': {
    reason: 'Đây không phải tệp Word .docx.',
    mend: 'Mở tệp bằng Word rồi chọn Lưu thành với kiểu “Tài liệu Word (.docx)”.',
  },
  'word-file-damaged': {
    reason: 'Tệp bị hỏng nên không đọc được phần chữ.',
    mend: 'Mở bằng Word, cho Word sửa tệp, lưu lại rồi chọn tệp vừa lưu.',
  },
  'word-file-unsafe': {
    reason: 'Bên trong tệp có phần mà Word không tự tạo ra và có thể gây hại.',
    mend: 'Hỏi lại người gửi tệp. Nếu cần nội dung, mở bằng Word, chép chữ sang tệp mới rồi chọn tệp mới.',
  },
  'word-unpacks-too-large': {
    reason: 'Tệp mở ra lớn bất thường.',
    mend: 'Chia tệp làm nhiều phần, hoặc chép chữ sang tệp mới rồi chọn tệp mới.',
  },
  'word-took-too-long': {
    reason: 'Đọc tệp quá 10 giây mà chưa xong.',
    mend: 'Chia tệp làm nhiều phần rồi chọn từng tệp, hoặc thử trên máy khoẻ hơn.',
  },
  'word-reader-failed': {
    reason: 'Phần đọc tệp gặp lỗi của chúng tôi, chưa có gì được lưu.',
    mend: 'Chọn lại tệp. Nếu vẫn lỗi, gửi tệp cho người quản trị.',
  },
}

/** What was left out, changed or not understood in a Word file. */
export const WORD_FAULT_WORDS: Record<WordFaultCode, ReasonAndMend> = {
  'picture-not-shown': {
    reason: 'Ảnh thuộc loại mà trang web không hiện được.',
    mend: 'Trong Word, bấm chuột phải vào ảnh, chọn Lưu dưới dạng ảnh, kiểu PNG, rồi chèn lại.',
  },
  'picture-missing': {
    reason: 'Trong tệp không còn ảnh này.',
    mend: 'Chèn lại ảnh rồi lưu tệp.',
  },
  'picture-from-elsewhere': {
    reason: 'Ảnh nằm ở nơi khác, tệp chỉ ghi đường dẫn.',
    mend: 'Chép ảnh rồi dán thẳng vào tệp.',
  },
  'drawing-left-out': {
    reason: 'Biểu đồ, SmartArt hoặc hình vẽ của Word chưa lấy được.',
    mend: 'Chụp hình đó thành ảnh PNG rồi chèn vào chỗ cũ.',
  },
  'text-box-moved': {
    reason: 'Chữ trong khung được chuyển xuống dưới đoạn chứa khung.',
    mend: 'Kiểm tra chữ đã ở đúng chỗ.',
  },
  'deletion-left-out': {
    reason: 'Chữ đã gạch bỏ khi theo dõi thay đổi không được lấy.',
    mend: 'Nếu muốn giữ, mở bằng Word rồi từ chối thay đổi đó.',
  },
  'comment-left-out': {
    reason: 'Lời nhận xét bên lề không được lấy.',
    mend: 'Nếu cần, chép lời nhận xét vào bài.',
  },
  'hidden-text-left-out': {
    reason: 'Chữ ẩn không được lấy.',
    mend: 'Nếu muốn giữ, mở bằng Word rồi bỏ kiểu chữ Ẩn.',
  },
  'header-left-out': {
    reason: 'Đầu trang và chân trang không được lấy.',
    mend: 'Nếu cần, chép chữ đó vào bài.',
  },
  'contents-left-out': {
    reason: 'Mục lục tự động không được lấy.',
    mend: 'Không cần làm gì: trang bài học có mục lục riêng.',
  },
  'symbol-unknown': {
    reason: 'Có một ký hiệu chưa đọc được, tạm thay bằng ô vuông.',
    mend: 'Gõ lại ký hiệu hoặc viết bằng chữ.',
  },
  'equation-as-text': {
    reason: 'Công thức được viết thành một dòng chữ.',
    mend: 'Kiểm tra công thức, viết lại nếu khó đọc.',
  },
  'part-not-read': {
    reason: 'Một phần bên trong tệp bị hỏng hoặc chưa đọc được.',
    mend: 'Mở bằng Word, lưu lại thành tệp mới rồi chọn tệp mới.',
  },
  'link-made-plain': {
    reason: 'Liên kết không an toàn hoặc không mở được trên mạng, chỉ giữ lại chữ.',
    mend: 'Thay bằng địa chỉ bắt đầu bằng https:// nếu cần.',
  },
  'merged-cell-repeated': {
    reason: 'Ô gộp được chép lại vào từng ô.',
    mend: 'Kiểm tra bảng, sửa những ô bị lặp nếu cần.',
  },
  'cell-lines-joined': {
    reason: 'Các dòng trong một ô được nối thành một dòng.',
    mend: 'Kiểm tra ô, tách thành nhiều hàng nếu khó đọc.',
  },
  'table-in-cell-moved': {
    reason: 'Bảng nằm trong ô được chuyển xuống dưới bảng lớn.',
    mend: 'Kiểm tra bảng đã ở đúng chỗ.',
  },
  'picture-in-cell-moved': {
    reason: 'Ảnh hoặc khung trong ô được chuyển xuống dưới bảng.',
    mend: 'Kiểm tra ảnh đã ở đúng chỗ.',
  },
  'first-row-as-heading': {
    reason: 'Hàng đầu của bảng được dùng làm tên cột.',
    mend: 'Nếu không phải, thêm một hàng tên cột vào đầu bảng.',
  },
  'number-kept-as-text': {
    reason: 'Thứ tự như a), i., 1.1. được giữ thành chữ ở đầu ý.',
    mend: 'Thêm hay bớt ý thì tự sửa lại thứ tự.',
  },
  'heading-level-changed': {
    reason: 'Bài học chỉ có hai cấp tiêu đề, tiêu đề này được đưa lên cấp hai.',
    mend: 'Kiểm tra các tiêu đề, chia bài nếu có quá nhiều cấp.',
  },
  'old-font-turned': {
    reason: 'Chữ gõ bằng phông cũ (TCVN3 hoặc VNI) đã được chuyển sang Unicode.',
    mend: 'Đọc lại một lượt.',
  },
  'steps-too-many': {
    reason: 'Có hơn 9 bước nên chưa xếp được thành khối các bước.',
    mend: 'Chia thành hai nhóm bước, mỗi nhóm có tiêu đề riêng.',
  },
  'look-left-out': {
    reason: 'Màu chữ, gạch chân, gạch ngang hoặc nền chữ không được giữ.',
    mend: 'Nếu kiểu chữ đó có ý nghĩa, viết rõ bằng lời.',
  },
  'note-moved': {
    reason: 'Chú thích cuối trang được chuyển xuống cuối bài.',
    mend: 'Kiểm tra số chú thích trong bài.',
  },
}

/** The question put to the author, by what it is about. */
export const WORD_DOUBT_WORDS: Record<WordDoubt['about'], string> = {
  'is-heading': 'Dòng in đậm này có phải tiêu đề không?',
  'old-font': 'Dòng này có phải chữ phông cũ không? Đọc như dưới đây đã đúng chưa?',
  'picture-alt': 'Ảnh này cho thấy điều gì? Viết một câu cho người không nhìn thấy ảnh.',
}
