import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toldAfter } from './fixtures/changed-content.ts'
import { tells } from './fixtures/tells.ts'

const PRACTICE = 'practices/ghi-so-don.yaml'
const LESSON = 'courses/mau/lessons/mot.md'

it('the worked example of the document is fit', async () => {
  const root = join(import.meta.dirname, '../..')
  const text = await readFile(join(root, 'docs/practice-format.md'), 'utf8')
  const example = await readFile(join(import.meta.dirname, 'fixtures/small', PRACTICE), 'utf8')
  expect(/```yaml\n(.*?)```/s.exec(text)?.[1]).toBe(example)
  expect(await toldAfter()).toBe('không có lỗi')
})

describe('practice', () => {
  tells(
    'a step without its hints',
    { file: PRACTICE, find: 'press: giao, hints: [a, b, c]', write: 'press: giao' },
    [
      'content/practices/ghi-so-don.yaml:61  steps[3].hints',
      '  Cần:      một danh sách đủ số mục',
      '  Đang có:  chưa có',
      '  Cách sửa: Thêm trường này.',
    ],
  )
  tells('a surface that does not exist', { file: PRACTICE, find: 'kind: portal', write: 'kind: cong' }, [
    'content/practices/ghi-so-don.yaml:13  surface.kind',
    '  Cần:      một kiểu đã có trong tài liệu định dạng',
    '  Đang có:  "cong"',
    '  Cách sửa: Kiểm tra trường phân loại (kind) và các trường đi cùng.',
  ])
  tells(
    'an id used twice',
    {
      file: PRACTICE,
      find: '{ id: giao, text: Giao giấy hẹn, s',
      write: '{ id: hen, text: Giao giấy hẹn, s',
    },
    [
      'content/practices/ghi-so-don.yaml:61  steps[3].id',
      '  Cần:      mỗi mục một mã riêng',
      '  Đang có:  mã "hen" dùng hai lần',
      '  Cách sửa: Đặt mã khác cho mục thêm sau; giữ mã của mục đã đăng.',
    ],
  )
  tells('a person who is not there', { file: PRACTICE, find: 'person: can-bo', write: 'person: chu-tich' }, [
    'content/practices/ghi-so-don.yaml:16  surface.person',
    '  Cần:      mã đã có trong bài thực hành này',
    '  Đang có:  "chu-tich"',
    '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm mục có mã này.',
  ])
  tells('a paper of another screen', { file: PRACTICE, find: 'open: [don]', write: 'open: [giay-hen]' }, [
    'content/practices/ghi-so-don.yaml:52  steps[1].open',
    '  Cần:      ô, giấy hoặc nút có trên màn hình của bước',
    '  Đang có:  "giay-hen" không có ở đó',
    '  Cách sửa: Đưa mục này vào màn hình của bước, hoặc đổi màn hình của bước.',
  ])
  tells(
    'a choice that is not offered',
    { file: PRACTICE, find: 'loai: xac-nhan }', write: 'loai: to-cao }' },
    [
      'content/practices/ghi-so-don.yaml:53  steps[1].fill.loai',
      '  Cần:      một lựa chọn của ô này',
      '  Đang có:  "to-cao"',
      '  Cách sửa: Ghi mã của một lựa chọn có trong ô, hoặc thêm lựa chọn.',
    ],
  )
  tells('a day that is none', { file: PRACTICE, find: 'ngay: 30/11/2026', write: 'ngay: thứ hai' }, [
    'content/practices/ghi-so-don.yaml:60  steps[2].fill.ngay',
    '  Cần:      giá trị mà ô này nhận được',
    '  Đang có:  "thứ hai"',
    '  Cách sửa: Ô ngày ghi ngày/tháng/năm, ô số ghi số, ô nhiều lựa chọn ghi danh sách mã.',
  ])
  tells(
    'a wrong value that nothing explains',
    { file: PRACTICE, find: 'when: { fill: { loai: khieu-nai } }', write: 'when: { unseen: [don] }' },
    [
      'content/practices/ghi-so-don.yaml:53  steps[1].fill.loai',
      '  Cần:      mỗi giá trị chưa đúng có một lỗi giải thích',
      '  Đang có:  "khieu-nai" không lỗi nào nói đến',
      '  Cách sửa: Thêm vào mistakes một lỗi của bước này có giá trị ấy, hoặc { is: other }.',
    ],
  )
  tells(
    'a button that nothing explains',
    { file: PRACTICE, find: 'when: { press: tra-lai }', write: 'when: { unseen: [don] }' },
    [
      'content/practices/ghi-so-don.yaml:51  steps[1].screen',
      '  Cần:      mỗi nút khác của màn hình dẫn đi đâu đó, hoặc có lỗi giải thích',
      '  Đang có:  nút "tra-lai" không lỗi nào nói đến',
      '  Cách sửa: Thêm vào mistakes một lỗi có when: { press: … } của bước này, thêm to cho nút, hoặc bỏ nút.',
    ],
  )
  tells(
    'a screen that nothing leads to',
    { file: PRACTICE, find: 'menu: []', write: '  - { id: kho, title: Kho }\nmenu: []' },
    [
      'content/practices/ghi-so-don.yaml:47  screens[3]',
      '  Cần:      màn hình mở được',
      '  Đang có:  không đường nào dẫn đến màn hình "kho"',
      '  Cách sửa: Thêm nút có to dẫn đến màn hình này, đặt một bước ở đó, hoặc bỏ màn hình.',
    ],
  )
  tells(
    'a mistake that another one always tells first',
    {
      file: PRACTICE,
      find: 'finish:',
      write:
        '  - { id: lap-lai, step: hen, when: { press: giao }, title: T, reason: R, mend: M, cite: { source: luat-mau } }\nfinish:',
    },
    [
      'content/practices/ghi-so-don.yaml:98  mistakes[6].when',
      '  Cần:      lỗi có lúc mắc phải',
      '  Đang có:  không cách nào mắc lỗi "lap-lai"',
      '  Cách sửa: Xem lại when và step của lỗi; lỗi đứng trên có thể đã nói đến trường hợp này.',
    ],
  )
  tells(
    'a personal id that could be real',
    { file: PRACTICE, find: '099 000 000 031', write: '002 090 000 031' },
    [
      'content/practices/ghi-so-don.yaml:20  people[2].number',
      '  Cần:      số định danh giả bắt đầu bằng 099',
      '  Đang có:  "002 090 000 031" có thể là số của người thật',
      '  Cách sửa: Đổi thành số bắt đầu bằng 099, không tỉnh nào có mã này.',
    ],
  )
  tells('a course that does not exist', { file: PRACTICE, find: 'course: mau', write: 'course: khac' }, [
    'content/practices/ghi-so-don.yaml:4  course',
    '  Cần:      mã khoá học đã có',
    '  Đang có:  "khac"',
    '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm khoá học có mã này.',
  ])
  tells('a lesson that does not exist', { file: PRACTICE, find: 'lesson: mot', write: 'lesson: muoi' }, [
    'content/practices/ghi-so-don.yaml:5  lesson',
    '  Cần:      mã bài học đã có',
    '  Đang có:  "muoi"',
    '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm bài học có mã này.',
  ])
  tells(
    'a source that does not exist',
    { file: PRACTICE, find: 'luat-mau, at: Điều 5', write: 'luat-khac' },
    [
      'content/practices/ghi-so-don.yaml:69  mistakes[1].cite.source',
      '  Cần:      mã nguồn đã có',
      '  Đang có:  "luat-khac"',
      '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm nguồn có mã này.',
    ],
  )
})

describe('a lesson that leads to a practice', () => {
  it('names it by its id', async () => {
    const change = { file: LESSON, find: '\n## ', write: '\n::thuc-hanh{id="ghi-so-don"}\n\n## ' }
    expect(await toldAfter(change)).toBe('không có lỗi')
  })
  tells('that does not exist', { file: LESSON, find: '\n## ', write: '\n::practice{id="khac"}\n\n## ' }, [
    'content/courses/mau/lessons/mot.md:24  practice id',
    '  Cần:      mã bài thực hành đã có',
    '  Đang có:  "khac"',
    '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm bài thực hành có mã này.',
  ])
})
