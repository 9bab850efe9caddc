import { describe } from 'vitest'
import { tells } from './fixtures/tells.ts'

describe('reason', () => {
  tells(
    'one that stands in a lesson',
    { file: 'courses/mau/quiz.yaml', find: 'reason: Điều 1 nói 60 ngày.', write: 'reason: Một đoạn ngắn.' },
    [
      'content/courses/mau/quiz.yaml:8  questions[1].choices[1].reason',
      '  Cần:      lời giải thích không có nguyên văn ở nơi ai cũng đọc được',
      '  Đang có:  “Một đoạn ngắn.” nằm trong bài mau/hai',
      '  Cách sửa: Viết lời giải thích theo cách khác.',
    ],
  )
  tells(
    'one that another question asks about',
    {
      file: 'courses/mau/quiz.yaml',
      find: 'reason: Điều 1 nói 60 ngày.',
      write: 'reason: Cần những giấy nào',
    },
    [
      'content/courses/mau/quiz.yaml:8  questions[1].choices[1].reason',
      '  Cần:      lời giải thích không có nguyên văn ở nơi ai cũng đọc được',
      '  Đang có:  “Cần những giấy nào” nằm trong câu hỏi mau/giay',
      '  Cách sửa: Viết lời giải thích theo cách khác.',
    ],
  )
})
