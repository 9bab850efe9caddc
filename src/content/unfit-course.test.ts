import { describe, expect, it } from 'vitest'
import { toldAfter } from './fixtures/changed-content.ts'
import { tells } from './fixtures/tells.ts'

const COURSE = 'courses/mau/course.yaml'
const LESSON = 'courses/mau/lessons/mot.md'
const SOURCE = 'sources/luat-mau.yaml'

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
  tells(
    'a time limit nobody could keep to',
    { file: COURSE, find: 'waitMinutes: 0', write: 'waitMinutes: 0, timeLimitMinutes: 0' },
    [
      'content/courses/mau/course.yaml:10  quiz.timeLimitMinutes',
      '  Cần:      giá trị từ 1 trở lên',
      '  Đang có:  "0"',
      '  Cách sửa: Viết số lớn hơn.',
    ],
  )
  tells(
    'a time limit longer than three hours',
    { file: COURSE, find: 'waitMinutes: 0', write: 'waitMinutes: 0, timeLimitMinutes: 181' },
    [
      'content/courses/mau/course.yaml:10  quiz.timeLimitMinutes',
      '  Cần:      giá trị không quá 180',
      '  Đang có:  "181"',
      '  Cách sửa: Viết số nhỏ hơn.',
    ],
  )
  tells('a number below the least', { file: COURSE, find: 'waitMinutes: 0', write: 'waitMinutes: -5' }, [
    'content/courses/mau/course.yaml:10  quiz.waitMinutes',
    '  Cần:      giá trị từ 0 trở lên',
    '  Đang có:  "-5"',
    '  Cách sửa: Viết số lớn hơn.',
  ])
})
