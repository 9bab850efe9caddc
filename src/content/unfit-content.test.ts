import { describe, expect, it } from 'vitest'
import { type Change, toldAfter } from './fixtures/changed-content.ts'

const COURSE = 'courses/mau/course.yaml'
const LESSON = 'courses/mau/lessons/mot.md'
const OTHER_LESSON = 'courses/mau/lessons/hai.md'
const QUIZ = 'courses/mau/quiz.yaml'
const SOURCE = 'sources/luat-mau.yaml'
const PROGRAMME = 'programmes/mau-2026.yaml'

/** One spoiled file and the whole of what its author is told. */
const tells = (title: string, change: Change, lines: string[]): void => {
  it(title, async () => {
    expect(await toldAfter(change)).toBe(['Nội dung có 1 chỗ cần sửa.', '', ...lines].join('\n'))
  })
}

const inText = (write: string): Change => ({ file: OTHER_LESSON, find: 'Một đoạn ngắn.', write })

it('says nothing of content that is fit', async () => {
  expect(await toldAfter({ file: COURSE, find: 'Khoá mẫu', write: 'Khoá khác' })).toBe('không có lỗi')
})

it('lists every fault of every file at once, in the order of the files', async () => {
  const told = await toldAfter(
    { file: SOURCE, find: 'grade: P', write: 'grade: A' },
    { file: COURSE, find: 'level: co-ban', write: 'level: de' },
    { file: COURSE, find: 'title: Khoá mẫu\n', write: '' },
  )
  expect(
    told.split('\n').filter((line) => line.startsWith('content/') || line.startsWith('Nội dung')),
  ).toEqual([
    'Nội dung có 3 chỗ cần sửa.',
    'content/courses/mau/course.yaml:1  title',
    'content/courses/mau/course.yaml:7  level',
    'content/sources/luat-mau.yaml:8  grade',
  ])
})

describe('YAML', () => {
  tells('a quote left open', { file: COURSE, find: 'Khoá mẫu', write: '"Khoá mẫu' }, [
    'content/courses/mau/course.yaml:1',
    '  Cần:      YAML đúng cú pháp',
    '  Đang có:  thiếu một ký tự đóng, hay gặp là dấu nháy hoặc dấu ngoặc',
    '  Cách sửa: Xem lại thụt đầu dòng, dấu hai chấm và dấu nháy quanh dòng này. Chữ có dấu hai chấm thì đặt trong dấu nháy.',
  ])
  tells('a field written twice', { file: COURSE, find: 'topic: Thử', write: 'topic: Thử\ntopic: Thử' }, [
    'content/courses/mau/course.yaml:4',
    '  Cần:      YAML đúng cú pháp',
    '  Đang có:  hai trường trùng tên',
    '  Cách sửa: Xem lại thụt đầu dòng, dấu hai chấm và dấu nháy quanh dòng này. Chữ có dấu hai chấm thì đặt trong dấu nháy.',
  ])
})

describe('course', () => {
  tells('a field left out', { file: COURSE, find: 'topic: Thử\n', write: '' }, [
    'content/courses/mau/course.yaml:1  topic',
    '  Cần:      một đoạn chữ',
    '  Đang có:  chưa có',
    '  Cách sửa: Thêm trường này.',
  ])
  tells('a field of another kind', { file: COURSE, find: 'drawn: 2', write: 'drawn: hai' }, [
    'content/courses/mau/course.yaml:10  quiz.drawn',
    '  Cần:      một số',
    '  Đang có:  "hai"',
    '  Cách sửa: Viết lại giá trị đúng kiểu.',
  ])
  tells('a field nobody knows', { file: COURSE, find: 'topic: Thử', write: 'topic: Thử\ntopik: Thử' }, [
    'content/courses/mau/course.yaml:4  topik',
    '  Cần:      một trường có trong mẫu',
    '  Đang có:  trường lạ "topik"',
    '  Cách sửa: Kiểm tra chính tả tên trường, hoặc xoá trường này. Chữ có dấu phẩy đứng trong { … } thì phải đặt trong dấu nháy.',
  ])
  tells(
    'a comma that cuts a sentence in two',
    { file: LESSON, find: 'at: Điều 1 }', write: 'at: Điều 1, khoản 2 }' },
    [
      'content/courses/mau/lessons/mot.md:6  sources[1].khoản 2',
      '  Cần:      một trường có trong mẫu',
      '  Đang có:  trường lạ "khoản 2"',
      '  Cách sửa: Kiểm tra chính tả tên trường, hoặc xoá trường này. Chữ có dấu phẩy đứng trong { … } thì phải đặt trong dấu nháy.',
    ],
  )
  tells('a list that is too short', { file: COURSE, find: '  - Sửa được khoá mẫu\n', write: '' }, [
    'content/courses/mau/course.yaml:5  outcomes',
    '  Cần:      số mục từ 2 trở lên',
    '  Đang có:  danh sách 1 mục',
    '  Cách sửa: Viết thêm cho đủ.',
  ])
  tells('a value outside the list', { file: COURSE, find: 'co-ban', write: 'dễ' }, [
    'content/courses/mau/course.yaml:8  level',
    '  Cần:      một trong: co-ban, nang-cao',
    '  Đang có:  "dễ"',
    '  Cách sửa: Chọn một giá trị trong danh sách, viết đúng từng chữ.',
  ])
  tells('a version that is not a date', { file: COURSE, find: '2026.11.25', write: 'mới nhất' }, [
    'content/courses/mau/course.yaml:12  version',
    '  Cần:      ngày của bản này, dạng NĂM.THÁNG.NGÀY',
    '  Đang có:  "mới nhất"',
    '  Cách sửa: Viết lại, ví dụ: 2026.11.25.',
  ])
  tells(
    'an id with marks',
    { file: COURSE, find: 'lessons: [mot, hai]', write: 'lessons: [mot, hai, Bài ba]' },
    [
      'content/courses/mau/course.yaml:9  lessons[3]',
      '  Cần:      chữ thường không dấu, chữ số, nối bằng gạch ngang',
      '  Đang có:  "Bài ba"',
      '  Cách sửa: Viết lại theo mẫu, ví dụ: dang-ky-khai-sinh.',
    ],
  )
  tells('a lesson that is not written', { file: COURSE, find: '[mot, hai]', write: '[mot, hai, ba]' }, [
    'content/courses/mau/course.yaml:9  lessons[3]',
    '  Cần:      mã bài học đã có',
    '  Đang có:  "ba"',
    '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm bài học có mã này.',
  ])
  tells('a pass mark nobody can reach', { file: COURSE, find: 'passMark: 1', write: 'passMark: 3' }, [
    'content/courses/mau/course.yaml:10  quiz.passMark',
    '  Cần:      không quá số câu rút (2)',
    '  Đang có:  3',
    '  Cách sửa: Giảm passMark hoặc tăng drawn.',
  ])
  tells('a number below the least', { file: COURSE, find: 'waitMinutes: 0', write: 'waitMinutes: -5' }, [
    'content/courses/mau/course.yaml:10  quiz.waitMinutes',
    '  Cần:      giá trị từ 0 trở lên',
    '  Đang có:  "-5"',
    '  Cách sửa: Viết số lớn hơn.',
  ])
})

describe('lesson', () => {
  tells('no front matter', { file: LESSON, find: '---\ntitle: Bài một', write: 'title: Bài một' }, [
    'content/courses/mau/lessons/mot.md:1',
    '  Cần:      phần đầu bài nằm giữa hai dòng ---',
    '  Đang có:  title: Bài một',
    '  Cách sửa: Viết --- ở dòng đầu, các trường (title, summary, …), rồi --- trước phần chữ của bài.',
  ])
  tells('a day that does not exist', { file: LESSON, find: '2026-11-20', write: '2026-11-31' }, [
    'content/courses/mau/lessons/mot.md:7  reviewedOn',
    '  Cần:      ngày dạng NĂM-THÁNG-NGÀY',
    '  Đang có:  "2026-11-31"',
    '  Cách sửa: Viết lại, ví dụ: 2026-11-25.',
  ])
  tells(
    'a card of one line',
    { file: LESSON, find: '[Việc thứ nhất, Việc thứ hai, Việc thứ ba]', write: '[Một việc]' },
    [
      'content/courses/mau/lessons/mot.md:20  card',
      '  Cần:      số mục từ 3 trở lên',
      '  Đang có:  danh sách 1 mục',
      '  Cách sửa: Viết thêm cho đủ.',
    ],
  )
  tells(
    'a share text too long to send',
    { file: LESSON, find: 'Mời bạn đọc bài một.', write: 'a'.repeat(161) },
    [
      'content/courses/mau/lessons/mot.md:18  shareText.short',
      '  Cần:      số ký tự không quá 160',
      `  Đang có:  "${'a'.repeat(60)}…" (161 ký tự)`,
      '  Cách sửa: Rút ngắn lại.',
    ],
  )
  tells(
    'a loudspeaker text of a few seconds',
    {
      file: LESSON,
      find: `loudspeaker: >-\n${'  một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu bảy tám chín mười\n'.repeat(7)}`,
      write: 'loudspeaker: >-\n',
    },
    [
      'content/courses/mau/lessons/mot.md:8  loudspeaker',
      '  Cần:      bài đọc loa dài 60 đến 120 giây',
      '  Đang có:  20 tiếng, khoảng 8 giây',
      '  Cách sửa: Viết từ 150 đến 300 tiếng.',
    ],
  )
  tells(
    'a source nobody registered',
    { file: OTHER_LESSON, find: 'source: luat-mau', write: 'source: luat-la' },
    [
      'content/courses/mau/lessons/hai.md:6  sources[1].source',
      '  Cần:      mã nguồn đã có',
      '  Đang có:  "luat-la"',
      '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm nguồn có mã này.',
    ],
  )
  tells('a lesson left out of the course', { file: COURSE, find: '[mot, hai]', write: '[mot]' }, [
    'content/courses/mau/lessons/hai.md:2',
    '  Cần:      bài có tên trong lessons của course.yaml',
    '  Đang có:  bài "hai" chưa có trong danh sách',
    '  Cách sửa: Thêm bài vào danh sách lessons, hoặc xoá tệp.',
  ])
})

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
    '  Cần:      một khối đã biết: cite, note, ghi-nho, care, can-than, facts, so-lieu, steps, cac-buoc, compare, truoc-nay, screen, man-hinh, figure, hinh, video, check, thu-mot-cau',
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

describe('question bank', () => {
  tells(
    'two right answers where one is asked',
    { file: QUIZ, find: 'text: 30 ngày, ', write: 'text: 30 ngày, right: true, ' },
    [
      'content/courses/mau/quiz.yaml:8  questions[1].choices',
      '  Cần:      đúng một lựa chọn có right: true',
      '  Đang có:  danh sách 3 mục',
      '  Cách sửa: Đánh dấu right: true cho một lựa chọn, hoặc đổi kind thành multiple-choice.',
    ],
  )
  tells(
    'one right answer where several are asked',
    { file: QUIZ, find: 'text: Tờ khai, right: true, ', write: 'text: Tờ khai, ' },
    [
      'content/courses/mau/quiz.yaml:17  questions[2].choices',
      '  Cần:      ít nhất hai lựa chọn có right: true',
      '  Đang có:  danh sách 3 mục',
      '  Cách sửa: Đánh dấu thêm lựa chọn đúng, hoặc đổi kind thành single-choice.',
    ],
  )
  tells('a kind nobody knows', { file: QUIZ, find: 'kind: true-false', write: 'kind: yes-no' }, [
    'content/courses/mau/quiz.yaml:21  questions[3].kind',
    '  Cần:      một kiểu đã có trong tài liệu định dạng',
    '  Đang có:  "yes-no"',
    '  Cách sửa: Kiểm tra trường phân loại (kind) và các trường đi cùng.',
  ])
  tells('a choice without its reason', { file: QUIZ, find: ', reason: Đây là hạn khai tử.', write: '' }, [
    'content/courses/mau/quiz.yaml:10  questions[1].choices[3].reason',
    '  Cần:      một đoạn chữ',
    '  Đang có:  chưa có',
    '  Cách sửa: Thêm trường này.',
  ])
  tells('two questions with one id', { file: QUIZ, find: 'id: giay', write: 'id: han' }, [
    'content/courses/mau/quiz.yaml:11  questions[2].id',
    '  Cần:      mỗi câu hỏi một mã riêng',
    '  Đang có:  mã "han" dùng hai lần',
    '  Cách sửa: Đặt mã khác cho mục thêm sau; giữ mã của mục đã đăng.',
  ])
  tells('two choices with one id', { file: QUIZ, find: 'id: muoi-lam', write: 'id: ba-muoi' }, [
    'content/courses/mau/quiz.yaml:10  questions[1].choices[3].id',
    '  Cần:      mỗi lựa chọn một mã riêng',
    '  Đang có:  mã "ba-muoi" dùng hai lần',
    '  Cách sửa: Đặt mã khác cho mục thêm sau; giữ mã của mục đã đăng.',
  ])
  tells('a lesson that is not in the course', { file: QUIZ, find: 'lesson: mot', write: 'lesson: khac' }, [
    'content/courses/mau/quiz.yaml:4  questions[1].lesson',
    '  Cần:      mã bài học đã có',
    '  Đang có:  "khac"',
    '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm bài học có mã này.',
  ])
  tells(
    'a source nobody registered',
    { file: QUIZ, find: 'source: luat-mau, at', write: 'source: luat-la, at' },
    [
      'content/courses/mau/quiz.yaml:6  questions[1].cite.source',
      '  Cần:      mã nguồn đã có',
      '  Đang có:  "luat-la"',
      '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm nguồn có mã này.',
    ],
  )
  tells(
    'a question that hangs on hearsay',
    { file: QUIZ, find: 'source: luat-mau, at', write: 'source: tin-mau, at' },
    [
      'content/courses/mau/quiz.yaml:6  questions[1].cite.source',
      '  Cần:      nguồn hạng P hoặc N',
      '  Đang có:  nguồn "tin-mau" hạng R',
      '  Cách sửa: Đọc được văn bản gốc rồi hãy ra câu hỏi, hoặc đổi sang nguồn khác.',
    ],
  )
  tells('fewer questions than are drawn', { file: COURSE, find: 'drawn: 2', write: 'drawn: 4' }, [
    'content/courses/mau/quiz.yaml:2  questions',
    '  Cần:      ít nhất 4 câu, bằng số câu rút',
    '  Đang có:  3 câu',
    '  Cách sửa: Viết thêm câu hỏi hoặc giảm quiz.drawn.',
  ])
})

describe('source, programme, glossary, unit', () => {
  tells(
    'an address that is not one',
    { file: SOURCE, find: 'https://example.org/luat-mau', write: 'công báo' },
    [
      'content/sources/luat-mau.yaml:7  url',
      '  Cần:      địa chỉ bắt đầu bằng https://',
      '  Đang có:  "công báo"',
      '  Cách sửa: Chép lại địa chỉ đầy đủ.',
    ],
  )
  tells(
    'a successor that is not registered',
    { file: SOURCE, find: 'grade: P', write: 'grade: P\nreplacedBy: luat-sau' },
    [
      'content/sources/luat-mau.yaml:9  replacedBy',
      '  Cần:      mã nguồn đã có',
      '  Đang có:  "luat-sau"',
      '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm nguồn có mã này.',
    ],
  )
  tells('a course that does not exist', { file: PROGRAMME, find: '[mau]', write: '[mau, khac]' }, [
    'content/programmes/mau-2026.yaml:4  mandatory[2]',
    '  Cần:      mã khoá học đã có',
    '  Đang có:  "khac"',
    '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm khoá học có mã này.',
  ])
  tells(
    'more electives asked than offered',
    { file: PROGRAMME, find: 'mandatory: [mau]', write: 'mandatory: [mau]\nelectivesNeeded: 2' },
    [
      'content/programmes/mau-2026.yaml:5  electivesNeeded',
      '  Cần:      không quá số khoá tự chọn (0)',
      '  Đang có:  2',
      '  Cách sửa: Thêm khoá tự chọn hoặc giảm số này.',
    ],
  )
  tells(
    'a programme that ends before it opens',
    { file: PROGRAMME, find: '2026-12-15', write: '2026-08-15' },
    [
      'content/programmes/mau-2026.yaml:6  dueOn',
      '  Cần:      ngày không sớm hơn ngày mở (2026-09-01)',
      '  Đang có:  2026-08-15',
      '  Cách sửa: Sửa lại một trong hai ngày.',
    ],
  )
  tells(
    'a term without its meaning',
    { file: 'glossary.yaml', find: ', meaning: "Việc sinh, tử, kết hôn của mỗi người."', write: '' },
    [
      'content/glossary.yaml:2  terms[1].meaning',
      '  Cần:      một đoạn chữ',
      '  Đang có:  chưa có',
      '  Cách sửa: Thêm trường này.',
    ],
  )
  tells(
    'a unit code that lost its zero',
    { file: 'units/tuyen-quang.yaml', find: '"02221"', write: '"2221"' },
    [
      'content/units/tuyen-quang.yaml:4  units[1].code',
      '  Cần:      mã đơn vị gồm năm chữ số',
      '  Đang có:  "2221"',
      '  Cách sửa: Viết đủ năm chữ số trong dấu nháy, ví dụ: "02221".',
    ],
  )
})
