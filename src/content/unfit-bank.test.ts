import { describe } from 'vitest'
import { tells } from './fixtures/tells.ts'

const COURSE = 'courses/mau/course.yaml'
const QUIZ = 'courses/mau/quiz.yaml'

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
