import { describe } from 'vitest'
import { tells } from './fixtures/tells.ts'

const LESSON = 'courses/mau/lessons/hai.md'
const DRAWING = 'courses/mau/figures/so-do.svg'

const inDrawing = (write: string) => ({ file: DRAWING, find: '<rect', write: `${write}<rect` })

const selfContained = (found: string): string[] => [
  'content/courses/mau/figures/so-do.svg:3',
  '  Cần:      hình tự đủ, không chạy mã, không lấy gì từ ngoài',
  `  Đang có:  ${found}`,
  '  Cách sửa: Xoá phần này khỏi tệp hình.',
]

describe('figure', () => {
  tells('a picture that is not there', { file: LESSON, find: 'so-do.svg', write: 'so-do-2.svg' }, [
    'content/courses/mau/lessons/hai.md:24  figure src',
    '  Cần:      tên một tệp trong thư mục figures của khoá',
    '  Đang có:  "so-do-2.svg"',
    '  Cách sửa: Thêm tệp hình vào thư mục figures, hoặc sửa lại tên.',
  ])
  tells('another size than the drawing has', { file: LESSON, find: 'height=60', write: 'height=90' }, [
    'content/courses/mau/lessons/hai.md:24  figure src',
    '  Cần:      width=90 height=60 như viewBox của hình',
    '  Đang có:  width=90 height=90',
    '  Cách sửa: Sửa width và height cho bằng viewBox.',
  ])
  tells('no frame', { file: DRAWING, find: 'viewBox="0 0 90 60"', write: 'width="90"' }, [
    'content/courses/mau/figures/so-do.svg:1  viewBox',
    '  Cần:      khung hình viewBox="0 0 rộng cao", số nguyên',
    '  Đang có:  chưa có',
    '  Cách sửa: Thêm viewBox vào thẻ svg.',
  ])
  tells('no title', { file: DRAWING, find: '<title>Một ô vuông</title>', write: '<g/>' }, [
    'content/courses/mau/figures/so-do.svg:1  title',
    '  Cần:      thẻ title nói hình vẽ gì',
    '  Đang có:  chưa có',
    '  Cách sửa: Thêm <title>…</title> ngay sau thẻ svg.',
  ])
  tells('marks apart from their letters', { file: DRAWING, find: 'vuông', write: 'vuo\u0302ng' }, [
    'content/courses/mau/figures/so-do.svg:1',
    '  Cần:      chữ dựng sẵn (NFC)',
    '  Đang có:  chữ tổ hợp',
    '  Cách sửa: Chuyển chữ trong hình về dạng dựng sẵn.',
  ])
  tells('too heavy', { file: DRAWING, find: '<rect', write: `${'<g/>'.repeat(2500)}<rect` }, [
    'content/courses/mau/figures/so-do.svg:1',
    '  Cần:      hình nặng không quá 9216 byte',
    '  Đang có:  10149 byte',
    '  Cách sửa: Bỏ bớt nét, làm tròn số, xoá phần thừa do phần mềm vẽ thêm vào.',
  ])
  tells('a script', inDrawing('<script>alert(1)</script>'), selfContained('thẻ script'))
  tells('a page inside', inDrawing('<foreignObject/>'), selfContained('thẻ foreignObject'))
  tells('code on an event', inDrawing('<g onload="alert(1)"/>'), selfContained('thuộc tính chạy mã (on…)'))
  tells('a link', inDrawing('<a href="https://example.org"/>'), selfContained('liên kết ra ngoài'))
  tells(
    'a picture from elsewhere',
    inDrawing('<g style="fill:url(//x.org/a)"/>'),
    selfContained('hình hoặc kiểu lấy từ ngoài'),
  )
  tells('a style from elsewhere', inDrawing('<style>@import "x"</style>'), selfContained('kiểu lấy từ ngoài'))
})
