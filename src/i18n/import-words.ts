import type { ImportFault, ImportFaultCode, Place } from '../interchange/import-report.ts'
import type { MissingPiece } from '../interchange/what-is-missing.ts'

interface FaultWords {
  /** What is the matter. */
  reason: string
  /** What to do about it. */
  mend: string
}

const AT_THE_NEW_QUESTION = 'Bổ sung trong câu đã nhận.'

/** Every fault an import can tell: a new code without words does not compile. */
const FAULTS: Record<ImportFaultCode, FaultWords> = {
  'file-empty': { reason: 'Tệp không có chữ nào.', mend: 'Chọn lại tệp.' },
  'file-too-large': { reason: 'Tệp quá lớn.', mend: 'Chia thành nhiều tệp nhỏ rồi nhập từng tệp.' },
  'file-of-unknown-kind': {
    reason: 'Không nhận ra câu hỏi trong tệp này.',
    mend: 'Dùng tệp Excel, CSV, GIFT, Aiken hoặc Moodle XML. Bảng cần có dòng tiêu đề như trong mẫu.',
  },
  'old-office-file': { reason: 'Tệp thuộc đời Office cũ.', mend: 'Mở tệp, lưu lại thành .xlsx rồi nhập.' },
  'not-text': { reason: 'Tệp không phải là chữ.', mend: 'Chọn tệp câu hỏi, không chọn ảnh hay tệp nén.' },
  'archive-damaged': { reason: 'Tệp bị hỏng.', mend: 'Mở bằng Excel, lưu thành tệp mới rồi nhập.' },
  'archive-unsafe': {
    reason: 'Trong tệp có thành phần không an toàn.',
    mend: 'Chép nội dung sang một tệp mới rồi nhập tệp ấy.',
  },
  'archive-too-large': { reason: 'Tệp mở ra quá lớn.', mend: 'Bỏ bớt trang tính và hình rồi nhập lại.' },
  'archive-locked': { reason: 'Tệp có mật khẩu.', mend: 'Bỏ mật khẩu của tệp rồi nhập lại.' },
  'no-questions-found': {
    reason: 'Chưa nhận được câu hỏi nào.',
    mend: 'Xem các dòng báo dưới đây rồi sửa tệp.',
  },
  'took-too-long': {
    reason: 'Đọc tệp lâu quá nên đã dừng.',
    mend: 'Chia thành nhiều tệp nhỏ rồi nhập từng tệp.',
  },
  'importer-failed': {
    reason: 'Chưa đọc được tệp này.',
    mend: 'Tải lại trang rồi nhập lại. Tệp của bạn vẫn nguyên.',
  },
  'too-many-questions': {
    reason: 'Tệp có nhiều câu quá. Từ chỗ này trở đi chưa đọc.',
    mend: 'Chuyển phần còn lại sang tệp khác.',
  },
  'too-many-faults': {
    reason: 'Còn nhiều chỗ cần xem nữa, không liệt kê hết.',
    mend: 'Sửa các chỗ đã nêu rồi nhập lại.',
  },
  'category-not-kept': {
    reason: 'Tên thư mục câu hỏi của Moodle không được giữ.',
    mend: 'Chọn bài học cho từng câu đã nhận.',
  },
  'encoding-guessed': {
    reason: 'Chưa chắc bảng mã của tệp.',
    mend: 'Đọc lại dấu tiếng Việt. Nếu sai, lưu tệp ở dạng UTF-8 rồi nhập lại.',
  },
  'old-font-read': {
    reason: 'Chữ gõ bằng phông cũ đã được đổi sang Unicode.',
    mend: 'Đọc lướt lại dấu tiếng Việt.',
  },
  'old-font-guessed': { reason: 'Chữ này có vẻ gõ bằng phông cũ.', mend: 'Đọc lại. Nếu sai, gõ lại chữ ấy.' },
  'already-here': { reason: 'Câu này đã có trong bộ câu hỏi.', mend: 'Không phải làm gì.' },
  'already-here-other-key': {
    reason: 'Câu này đã có, nhưng đáp án trong tệp lại khác.',
    mend: 'Mở câu đã có, kiểm tra đáp án rồi sửa ở đó.',
  },
  'twice-in-the-file': { reason: 'Câu này đã có ở phía trên trong tệp.', mend: 'Không phải làm gì.' },
  'twice-other-key': {
    reason: 'Câu này có hai lần với hai đáp án khác nhau.',
    mend: 'Giữ câu đúng, xoá câu kia.',
  },
  'kind-not-taken': {
    reason: 'Chưa nhận dạng câu này.',
    mend: 'Viết lại thành một trong tám dạng câu hỏi của Lớp Học Số.',
  },
  'no-prompt': { reason: 'Thiếu lời hỏi.', mend: 'Viết lời hỏi rồi nhập lại.' },
  'too-few-choices': { reason: 'Có chưa đến hai lựa chọn.', mend: 'Viết thêm lựa chọn rồi nhập lại.' },
  'no-answer': { reason: 'Không thấy đáp án.', mend: 'Ghi đáp án rồi nhập lại.' },
  'no-pairs': { reason: 'Không thấy cặp nào để ghép.', mend: 'Viết mỗi cặp theo mẫu: vế trái -> vế phải.' },
  'number-unreadable': {
    reason: 'Không đọc được con số.',
    mend: 'Ghi số bằng chữ số, dùng dấu phẩy cho phần lẻ.',
  },
  'number-negative': { reason: 'Đáp số nhỏ hơn 0.', mend: 'Đổi lời hỏi để đáp số từ 0 trở lên.' },
  'braces-unclosed': { reason: 'Thiếu dấu } ở cuối phần đáp án.', mend: 'Thêm dấu } rồi nhập lại.' },
  'question-xml-damaged': {
    reason: 'Câu này bị hỏng trong tệp XML.',
    mend: 'Xuất lại câu từ Moodle, hoặc viết lại câu.',
  },
  'question-too-large': { reason: 'Câu này quá lớn, thường do hình.', mend: 'Thu nhỏ hình rồi nhập lại.' },
  'key-missing': { reason: 'Tệp không nói đáp án nào đúng.', mend: 'Chọn đáp án đúng trong câu đã nhận.' },
  'key-names-no-choice': {
    reason: 'Đáp án không khớp với lựa chọn nào.',
    mend: 'Chọn đáp án đúng trong câu đã nhận.',
  },
  'key-ambiguous': {
    reason: 'Đáp án vừa là số thứ tự, vừa là nội dung của một lựa chọn khác.',
    mend: 'Chọn đáp án đúng trong câu đã nhận.',
  },
  'several-right': {
    reason: 'Câu một đáp án lại có nhiều ý đúng.',
    mend: 'Giữ là câu nhiều đáp án, hoặc bỏ bớt ý đúng.',
  },
  'weights-dropped': { reason: 'Điểm riêng của từng đáp án không được giữ.', mend: 'Xem lại ý nào là đúng.' },
  'choice-empty': { reason: 'Có lựa chọn trống đã bỏ.', mend: 'Viết thêm lựa chọn nếu cần.' },
  'choice-twice': { reason: 'Hai lựa chọn giống nhau.', mend: 'Sửa một trong hai.' },
  'choice-kept-in-place': {
    reason: 'Lựa chọn này nhắc đến các lựa chọn khác nên được giữ nguyên chỗ.',
    mend: 'Bỏ giữ chỗ nếu không cần.',
  },
  'feedback-dropped': {
    reason: 'Lời giải thích này chưa có chỗ để.',
    mend: 'Chép vào lý do của lựa chọn nếu cần.',
  },
  'formatting-dropped': {
    reason: 'Chữ đậm, nghiêng, chỉ số, danh sách hoặc bảng đã thành chữ thường.',
    mend: 'Đọc lại xem câu còn rõ nghĩa không.',
  },
  'link-dropped': {
    reason: 'Đã bỏ liên kết, chữ vẫn còn.',
    mend: 'Ghi nguồn của câu nếu liên kết là nguồn.',
  },
  'unsafe-removed': { reason: 'Đã bỏ phần có thể chạy mã.', mend: 'Đọc lại câu.' },
  'media-dropped': { reason: 'Đã bỏ video hoặc âm thanh.', mend: 'Đưa video vào bài học.' },
  'picture-kept-apart': {
    reason: 'Câu có hình, hình được giữ riêng.',
    mend: 'Đặt hình vào bài học, hoặc viết lại câu để không cần hình.',
  },
  'picture-not-in-file': { reason: 'Hình không nằm trong tệp.', mend: 'Tìm lại hình rồi đặt vào bài học.' },
  'part-not-taken': { reason: 'Phần này chưa nhận.', mend: AT_THE_NEW_QUESTION },
  'sheet-left-out': {
    reason: 'Bảng này không phải bảng câu hỏi, hoặc đang ẩn.',
    mend: 'Bỏ ẩn và thêm dòng tiêu đề như trong mẫu nếu muốn nhập.',
  },
  'sheet-damaged': { reason: 'Trang tính này bị hỏng.', mend: 'Chép sang trang tính mới rồi nhập lại.' },
  'columns-guessed': {
    reason: 'Bảng không có dòng tiêu đề, các cột được hiểu theo thứ tự.',
    mend: 'Xem lại. Nếu sai, thêm dòng tiêu đề như trong mẫu.',
  },
  'column-unknown': {
    reason: 'Không rõ cột này để làm gì nên chưa nhận.',
    mend: 'Đổi tên cột theo mẫu nếu cần.',
  },
  'cell-error': { reason: 'Ô báo lỗi công thức.', mend: 'Sửa ô rồi nhập lại.' },
  'cell-without-value': {
    reason: 'Công thức trong ô chưa được tính.',
    mend: 'Mở tệp bằng Excel, lưu lại rồi nhập.',
  },
  'too-many-columns': {
    reason: 'Bảng có nhiều cột quá, các cột cuối chưa đọc.',
    mend: 'Bỏ bớt cột rồi nhập lại.',
  },
  'kind-unknown': {
    reason: 'Không rõ dạng câu ghi ở đây, đã hiểu theo các ô.',
    mend: 'Xem lại dạng của câu đã nhận.',
  },
  'order-as-written': {
    reason: 'Không ghi thứ tự đúng, đã lấy thứ tự trong tệp.',
    mend: 'Xem lại thứ tự của các ý.',
  },
  'quotes-unclosed': {
    reason: 'Thiếu dấu ngoặc kép đóng, từ đây mỗi dòng là một hàng.',
    mend: 'Xem lại các câu từ dòng này.',
  },
  'text-outside-questions': {
    reason: 'Chữ này không thuộc câu hỏi nào.',
    mend: 'Bỏ qua nếu chỉ là tiêu đề.',
  },
}

export const importFaultWords = ({ code }: ImportFault): FaultWords => FAULTS[code]

/** Where to look, beginning with a capital. */
export const placeWords = (place: Place): string => {
  switch (place.kind) {
    case 'file':
      return 'Cả tệp'
    case 'line':
      return `Dòng ${place.line}`
    case 'row': {
      const cell = place.column === undefined ? `Hàng ${place.row}` : `Ô ${place.column}${place.row}`
      return place.sheet === undefined ? cell : `${cell}, trang ${place.sheet}`
    }
    case 'paragraph':
      return `Đoạn ${place.paragraph}`
    case 'question':
      return `Câu ${place.question}`
  }
}

/** What a person still has to add to a question, each as a thing to do. */
export const MISSING_WORDS: Record<MissingPiece, string> = {
  lesson: 'Chọn bài học dạy câu này',
  source: 'Chọn nguồn',
  key: 'Chọn đáp án đúng',
  reason: 'Viết lý do',
  unit: 'Ghi đơn vị',
  'more-choices': 'Viết thêm lựa chọn',
  'fewer-choices': 'Bớt lựa chọn',
  'more-items': 'Viết thêm ý',
  'fewer-items': 'Bớt ý',
  'more-parts': 'Viết thêm câu cho tình huống',
  'fewer-parts': 'Bớt câu của tình huống',
  'shorter-prompt': 'Viết lời hỏi ngắn lại',
  'shorter-text': 'Viết ngắn lại',
  'place-for-picture': 'Đặt hình vào bài học',
}
