import { describe } from 'vitest'
import { tells } from './fixtures/tells.ts'

const COURSE = 'courses/mau/course.yaml'
const LESSON = 'courses/mau/lessons/mot.md'
const OTHER_LESSON = 'courses/mau/lessons/hai.md'

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
