import { expect, it } from 'vitest'
import { fixtureText } from '../fixtures/read-fixture.ts'
import { tellImport } from '../fixtures/tell-import.ts'
import { decodeText } from '../text-encoding/decode-text.ts'
import { readGift } from './read-gift.ts'

const told = (file: string): string[] => tellImport(readGift(fixtureText(file)))

it('reads every kind that we have', () =>
  expect(told('every-kind.gift')).toEqual([
    'L5 «han-tam-tru» lesson=ai-di-khai source=luat-cu-tru at=khoản 1 Điều 27 single-choice: Ở nơi mới bao nhiêu ngày thì đăng ký tạm trú? | +30 ngày <Luật Cư trú nói vậy.> | -60 ngày <Đó là hạn khác.> | -!Tất cả các ý trên',
    'L11 «Nhiều ý» multiple-choice: Giấy nào chứng minh chỗ ở? | +Hợp đồng thuê nhà <Xem danh mục giấy tờ.> | +Sổ đỏ <Xem danh mục giấy tờ.> | -Vé xe buýt',
    'L18 true-false: Tạm trú có thời hạn. | true <Không quá hai năm.>',
    'L20 true-false: Ngày 1=1 không phải ngày lễ. | false',
    'L22 number: Bao nhiêu ngày? | 30 ± 2 <Trong khoảng này.>',
    'L24 number: Bao nhiêu phần? | 1 ± 0.5',
    'L26 short-text: Giấy này tên là gì? | giấy chứng sinh / chứng sinh <Bệnh viện cấp.>',
    'L28 matching: Nối việc với hạn. | Khai sinh → 0 | Khai tử → 1 | (60 ngày, 15 ngày, 90 ngày)',
    'L34 short-text: Thủ đô của Việt Nam là ____ từ năm 1976. | Hà Nội',
    'L36 «Thứ tự» ordering: Xếp các bước. | Đăng nhập > Điền tờ khai > Nộp hồ sơ',
    'L2 category-not-kept',
    'L5 choice-kept-in-place "Tất cả các ý trên"',
  ]))

it('keeps the good questions and tells the bad ones by line', () =>
  expect(told('one-bad.gift')).toEqual([
    'L1 single-choice: Câu tốt một? | +a | -b | -c',
    'L5 «Tốt hai» single-choice: Họp lúc 10:30, phòng A = phòng họp? | +Đúng phòng | -Sai phòng',
    'L19 multiple-choice: Trọng số? | +a | +b | -c',
    'L21 short-text: Gõ gần đúng? | Hà Nội',
    'L3 braces-unclosed "Câu hỏng?{=a ~b"',
    'L5 choice-empty',
    'L7 kind-not-taken "essay"',
    'L9 kind-not-taken "Chỉ là lời dẫn."',
    'L11 number-unreadable "abc"',
    'L13 number-negative "-5"',
    'L15 kind-not-taken "essay"',
    'L17 choice-empty',
    'L17 too-few-choices',
    'L19 weights-dropped "70% 30%"',
    'L21 weights-dropped "Ha noi"',
  ]))

it('reads a file with a mark, line ends of Windows, a blank line among answers and one of a hard space', () => {
  const decoded = decodeText(
    new TextEncoder().encode(`\ufeff${fixtureText('marked-crlf.gift').replace('\ufeff', '')}`),
  )
  expect(decoded.ok && tellImport(readGift(decoded.value.text))).toEqual([
    'L1 «Mẫu» single-choice: Dòng trống? | +a | -b | -c',
    'L8 single-choice: Sau? | +x | -y',
  ])
})

it('makes harmless text of HTML and keeps its pictures apart', () =>
  expect(told('html.gift')).toEqual([
    'L1 «Hình» [hinh-1.png image/png "Sơ đồ" 8] single-choice: Đây là gì? | +Con dấu | -Chữ ký | -<i>',
    'L1 formatting-dropped "<b>"',
    'L1 picture-kept-apart "hinh-1.png"',
    'L1 picture-not-in-file "a.png"',
    'L1 unsafe-removed "javascript:alert(1)"',
  ]))

it.each([
  ['::T::{=a ~b}', ['L1 no-prompt "T"']],
  ['a{=b}c{=d}', ['L1 short-text: a ____ c{=d} | b']],
  ['', []],
  [
    '// [tag:unit:ngày] [tag:khác]\nBao nhiêu?{#3}\n\n// [tag:marks:strict]\nGì?{=dấu}\n\n// [tag:pinned:2]\nNào?{=a ~b ~c}',
    [
      'L2 number: Bao nhiêu? | 3 ± 0 ngày',
      'L5 short-text: Gì? | dấu (strict)',
      'L8 single-choice: Nào? | +a | -!b | -c',
      'L2 part-not-taken "khác"',
    ],
  ],
  ['Đúng?{đúng}', ['L1 true-false: Đúng? | true']],
  ['x{=b ~%abc%c}', ['L1 single-choice: x | +b | -%abc%c']],
  ['Hai đúng?{=a =b ~c}', ['L1 multiple-choice: Hai đúng? | +a | +b | -c', 'L1 several-right']],
])('reads %j', (gift, expected) => expect(tellImport(readGift(gift))).toEqual(expected))
