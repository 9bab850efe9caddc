import { describe } from 'vitest'
import type { Change } from './fixtures/changed-content.ts'
import { tells } from './fixtures/tells.ts'

const LESSON = 'courses/mau/lessons/mot.md'
const OTHER_LESSON = 'courses/mau/lessons/hai.md'

const inText = (write: string): Change => ({ file: OTHER_LESSON, find: 'Một đoạn ngắn.', write })

describe('running text', () => {
  tells('raw HTML', inText('<script>alert(1)</script>'), [
    'content/courses/mau/lessons/hai.md:22  HTML',
    '  Cần:      chữ Markdown',
    '  Đang có:  <script>alert(1)</script>',
    '  Cách sửa: Bỏ thẻ HTML. Muốn đóng khung, kẻ bảng hay vẽ bước thì dùng các khối trong tài liệu định dạng.',
  ])
  tells('a link that runs code', inText('Bấm [vào đây](javascript:alert(1)) nhé.'), [
    'content/courses/mau/lessons/hai.md:22  liên kết',
    '  Cần:      địa chỉ bắt đầu bằng https://, tel:, mailto: hoặc /',
    '  Đang có:  javascript:alert(1)',
    '  Cách sửa: Viết lại địa chỉ đầy đủ, hoặc bỏ liên kết.',
  ])
  tells('a picture in a sentence', inText('Xem ![sơ đồ](so-do.png) này.'), [
    'content/courses/mau/lessons/hai.md:22  hình',
    '  Cần:      khối :::figure có alt, width và height',
    '  Đang có:  hình đặt trong đoạn chữ',
    '  Cách sửa: Chuyển hình vào thư mục figures của khoá rồi dùng khối :::figure.',
  ])
  tells('a second first-level heading', inText('# To quá'), [
    'content/courses/mau/lessons/hai.md:22  tiêu đề',
    '  Cần:      tiêu đề ## hoặc ###',
    '  Đang có:  #',
    '  Cách sửa: Tên bài đã là tiêu đề lớn nhất; dùng ## cho mục và ### cho mục con.',
  ])
  tells('a directive nobody knows', inText('Trước.\n\n:::ghi-nhoo\nNhớ.\n:::'), [
    'content/courses/mau/lessons/hai.md:24  ghi-nhoo',
    '  Cần:      một khối đã biết: cite, practice, note, ghi-nho, care, can-than, facts, so-lieu, steps, cac-buoc, compare, truoc-nay, screen, man-hinh, figure, hinh, video, check, thu-mot-cau',
    '  Đang có:  :::ghi-nhoo',
    '  Cách sửa: Kiểm tra chính tả tên khối. Khối có nội dung mở bằng ":::", khối một dòng mở bằng "::".',
  ])
  tells('an attribute nobody knows', inText(':::note{tittle="Nhớ"}\nNhớ.\n:::'), [
    'content/courses/mau/lessons/hai.md:22  note tittle',
    '  Cần:      thuộc tính có trong mẫu',
    '  Đang có:  thuộc tính lạ "tittle"',
    '  Cách sửa: Xem cách viết khối "note" trong tài liệu định dạng rồi sửa thuộc tính "tittle".',
  ])
  tells('an attribute left out', inText(':::figure{src="so-do.png" width=600 height=400}\nSơ đồ.\n:::'), [
    'content/courses/mau/lessons/hai.md:22  figure alt',
    '  Cần:      thuộc tính đúng mẫu',
    '  Đang có:  chưa có',
    '  Cách sửa: Xem cách viết khối "figure" trong tài liệu định dạng rồi sửa thuộc tính "alt".',
  ])
  tells('a citation that the lesson does not list', inText('::cite{source="tin-mau"}'), [
    'content/courses/mau/lessons/hai.md:22  cite source',
    '  Cần:      nguồn có trong sources ở đầu bài',
    '  Đang có:  "tin-mau"',
    '  Cách sửa: Thêm nguồn này vào sources ở đầu bài, hoặc sửa lại mã nguồn.',
  ])
  tells('a block that should hold a list', inText(':::facts\nHạn 60 ngày\n:::'), [
    'content/courses/mau/lessons/hai.md:22  facts',
    '  Cần:      một danh sách trong khối',
    '  Đang có:  khối không có danh sách',
    '  Cách sửa: Viết mỗi ý một dòng, đầu dòng là "- " hoặc "1. ".',
  ])
  tells('a fact without a value', inText(':::facts\n- Hạn **60 ngày**\n- Lệ phí\n:::'), [
    'content/courses/mau/lessons/hai.md:24  facts',
    '  Cần:      tên rồi đến giá trị in đậm ở cuối dòng',
    '  Đang có:  một dòng không kết thúc bằng chữ in đậm',
    '  Cách sửa: Viết như: - Hạn đăng ký **60 ngày**',
  ])
  tells('a step without a deed', inText(':::steps\n1. Bấm Gửi\n:::'), [
    'content/courses/mau/lessons/hai.md:23  steps',
    '  Cần:      mỗi bước bắt đầu bằng việc phải làm, in đậm',
    '  Đang có:  một bước không có chữ in đậm ở đầu',
    '  Cách sửa: Viết như: 1. **Bấm Đăng nhập** Dùng tài khoản của cha hoặc mẹ.',
  ])
  tells('more steps than one can follow', inText(`:::steps\n${'1. **Bấm** Tiếp.\n'.repeat(10)}:::`), [
    'content/courses/mau/lessons/hai.md:22  steps',
    '  Cần:      không quá 9 bước',
    '  Đang có:  10 bước',
    '  Cách sửa: Tách thành hai khối, mỗi khối có một tiêu đề.',
  ])
  tells('a comparison of one side', inText('::::compare\n:::now{label="Nay"}\nỞ xã.\n:::\n::::'), [
    'content/courses/mau/lessons/hai.md:22  compare',
    '  Cần:      một khối "before" và một khối "now" bên trong',
    '  Đang có:  thiếu một trong hai khối',
    '  Cách sửa: Viết :::before{label="Trước …"} rồi :::now{label="Nay"}; khối ngoài mở bằng bốn dấu hai chấm.',
  ])
  tells(
    'a video without its words',
    inText(':::video{src="https://example.org/v.mp4" title="Video" sizeKb=800}\n:::'),
    [
      'content/courses/mau/lessons/hai.md:22  video',
      '  Cần:      lời của video viết ra trong khối',
      '  Đang có:  khối trống',
      '  Cách sửa: Chép lời nói trong video vào giữa ::: và :::.',
    ],
  )
  tells(
    'a check without a right choice',
    inText(
      ':::check{id="thu"}\nNộp ở đâu?\n\n- [ ] `xa` Xã\n\n  > Vì thế.\n\n- [ ] `tinh` Tỉnh\n\n  > Vì vậy.\n:::',
    ),
    [
      'content/courses/mau/lessons/hai.md:22  check thu',
      '  Cần:      từ hai lựa chọn, đúng một lựa chọn đánh dấu [x]',
      '  Đang có:  2 lựa chọn đọc được, 0 đánh dấu [x]',
      '  Cách sửa: Đánh dấu [x] cho lựa chọn đúng và [ ] cho các lựa chọn còn lại.',
    ],
  )
  tells(
    'a choice of a check without its reason',
    inText(
      ':::check{id="thu"}\nNộp ở đâu?\n\n- [x] `xa` Xã\n\n  > Vì thế.\n\n- [ ] `tinh` Tỉnh\n\n  > Vì vậy.\n\n- [ ] `huyen` Huyện\n:::',
    ),
    [
      'content/courses/mau/lessons/hai.md:33  check',
      '  Cần:      ô đánh dấu, mã trong dấu `, lời lựa chọn, rồi lý do sau dấu >',
      '  Đang có:  một lựa chọn thiếu phần',
      '  Cách sửa: Viết như: - [ ] `noi-me` Chỉ ở xã nơi mẹ cư trú, xuống dòng, cách một dòng, "  > Vì sao".',
    ],
  )
  tells(
    'two checks with one id',
    inText(
      ':::check{id="thu"}\nMột?\n\n- [x] `xa` Xã\n\n  > A.\n\n- [ ] `tinh` Tỉnh\n\n  > B.\n:::\n\n:::check{id="thu"}\nHai?\n\n- [x] `xa` Xã\n\n  > A.\n\n- [ ] `tinh` Tỉnh\n\n  > B.\n:::',
    ),
    [
      'content/courses/mau/lessons/hai.md:34  check thu',
      '  Cần:      mỗi câu thử một mã riêng',
      '  Đang có:  mã "thu" dùng hai lần',
      '  Cách sửa: Đặt mã khác cho mục thêm sau; giữ mã của mục đã đăng.',
    ],
  )
  tells(
    'a check that gives away a question of the bank',
    { file: LESSON, find: 'Nộp ở đâu?', write: 'HẠN đăng ký  là bao lâu?' },
    [
      'content/courses/mau/lessons/mot.md:58  check noi-nop',
      '  Cần:      câu thử khác câu trong quiz.yaml',
      '  Đang có:  câu hỏi trùng với ngân hàng',
      '  Cách sửa: Đổi tình huống của câu thử, vì đáp án của nó nằm ngay trong trang.',
    ],
  )
})
