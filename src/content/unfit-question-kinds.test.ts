import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toldAfter } from './fixtures/changed-content.ts'

const QUIZ = 'courses/mau/quiz.yaml'
const EVERY_KIND = readFileSync(join(import.meta.dirname, 'fixtures/every-kind.yaml'), 'utf8')
const SMALL_BANK = readFileSync(join(import.meta.dirname, 'fixtures/small', QUIZ), 'utf8')

/** What an author is told of a bank with one question of each kind after spoiling it in one place. */
const toldOf = (find: string, write: string): Promise<string> => {
  if (!EVERY_KIND.includes(find)) throw new Error(`No "${find}"`)
  return toldAfter({ file: QUIZ, find: SMALL_BANK, write: EVERY_KIND.replace(find, write) })
}

const tells = (title: string, find: string, write: string, lines: string[]): void => {
  it(title, async () => {
    expect(await toldOf(find, write)).toBe(['Nội dung có 1 chỗ cần sửa.', '', ...lines].join('\n'))
  })
}

it('says nothing of a question of each kind that is fit', async () => {
  expect(await toldOf('Điền tờ khai', 'Điền tờ khai điện tử')).toBe('không có lỗi')
})

describe('matching', () => {
  tells('a left side whose right side is not there', 'right: muoi-lam', 'right: ba-muoi', [
    'content/courses/mau/quiz.yaml:12  questions[1].lefts[2].right',
    '  Cần:      mã vế phải đã có',
    '  Đang có:  "ba-muoi"',
    '  Cách sửa: Sửa lại mã cho đúng, hoặc thêm vế phải có mã này.',
  ])
  tells('an id that tells the pair', 'id: khai-tu,', 'id: muoi-lam,', [
    'content/courses/mau/quiz.yaml:12  questions[1].lefts[2].id',
    '  Cần:      mã khác với mã của mọi vế phải',
    '  Đang có:  mã "muoi-lam" có ở cả hai vế',
    '  Cách sửa: Đặt mã riêng cho mỗi vế, để mã không làm lộ đáp án.',
  ])
  tells('two left sides with one id', 'id: khai-tu,', 'id: khai-sinh,', [
    'content/courses/mau/quiz.yaml:12  questions[1].lefts[2].id',
    '  Cần:      mỗi vế trái một mã riêng',
    '  Đang có:  mã "khai-sinh" dùng hai lần',
    '  Cách sửa: Đặt mã khác cho mục thêm sau; giữ mã của mục đã đăng.',
  ])
})

describe('ordering', () => {
  tells('an id that counts its place', 'id: dien,', 'id: buoc-2,', [
    'content/courses/mau/quiz.yaml:20  questions[2].items[2].id',
    '  Cần:      mã không có chữ số, vì người làm bài nhìn thấy mã',
    '  Đang có:  "buoc-2"',
    '  Cách sửa: Đặt mã theo việc của mục, không theo thứ tự, ví dụ: nop-ho-so.',
  ])
  tells('two items only', '      - { id: nop, text: Nộp hồ sơ }\n', '', [
    'content/courses/mau/quiz.yaml:19  questions[2].items',
    '  Cần:      số mục từ 3 trở lên',
    '  Đang có:  danh sách 2 mục',
    '  Cách sửa: Viết thêm cho đủ.',
  ])
})

describe('typed answers', () => {
  tells('marks that are neither strict nor forgiven', 'accepted:', 'marks: no\n    accepted:', [
    'content/courses/mau/quiz.yaml:28  questions[3].marks',
    '  Cần:      một trong: strict, forgiven',
    '  Đang có:  "no"',
    '  Cách sửa: Chọn một giá trị trong danh sách, viết đúng từng chữ.',
  ])
  tells('no accepted answer', '[giấy chứng sinh]', '[]', [
    'content/courses/mau/quiz.yaml:28  questions[3].accepted',
    '  Cần:      số mục từ 1 trở lên',
    '  Đang có:  danh sách 0 mục',
    '  Cách sửa: Viết thêm cho đủ.',
  ])
  tells('a number without its unit', '    unit: ngày\n', '', [
    'content/courses/mau/quiz.yaml:30  questions[4].unit',
    '  Cần:      một đoạn chữ',
    '  Đang có:  chưa có',
    '  Cách sửa: Thêm trường này.',
  ])
  tells('a tolerance below nothing', 'value: 60', 'tolerance: -1\n    value: 60', [
    'content/courses/mau/quiz.yaml:35  questions[4].tolerance',
    '  Cần:      giá trị từ 0 trở lên',
    '  Đang có:  "-1"',
    '  Cách sửa: Viết số lớn hơn.',
  ])
})

describe('case study', () => {
  tells('a case study inside another', 'kind: true-false', 'kind: case-study', [
    'content/courses/mau/quiz.yaml:44  questions[5].parts[1].kind',
    '  Cần:      một kiểu đã có trong tài liệu định dạng',
    '  Đang có:  "case-study"',
    '  Cách sửa: Kiểm tra trường phân loại (kind) và các trường đi cùng.',
  ])
  tells('two parts with one id', 'id: con-lai', 'id: con-han', [
    'content/courses/mau/quiz.yaml:45  questions[5].parts[2].id',
    '  Cần:      mỗi câu nhỏ một mã riêng',
    '  Đang có:  mã "con-han" dùng hai lần',
    '  Cách sửa: Đặt mã khác cho mục thêm sau; giữ mã của mục đã đăng.',
  ])
})
