import { expect, it } from 'vitest'
import { fixtureText } from '../fixtures/read-fixture.ts'
import { tellImport } from '../fixtures/tell-import.ts'
import { readQuestionTable } from './read-question-table.ts'
import { readSeparated } from './read-separated.ts'

const tellCsv = (text: string): string[] => tellImport(readQuestionTable(readSeparated(text)))

it('reads every kind from the columns of the template', () =>
  expect(tellCsv(fixtureText('template.csv'))).toEqual([
    'R2 «han» lesson=ai-di-khai source=luat-cu-tru at=Điều 27 single-choice: Hạn đăng ký tạm trú? | +30 ngày <Luật nói vậy.> | -60 ngày | -90 ngày',
    'R3 multiple-choice: Giấy nào được? | +Sổ đỏ <Xem danh mục.> | -Vé xe | +Hợp đồng <Xem danh mục.> | -!Tất cả đều đúng',
    'R4 true-false: Tạm trú có hạn. | true <Hai năm.>',
    'R5 matching: Nối hạn. | Khai sinh → 0 <Luật Hộ tịch.> | Khai tử → 1 <Luật Hộ tịch.> | (60 ngày, 15 ngày)',
    'R6 ordering: Xếp bước. | Đăng nhập > Điền > Nộp',
    'R7 short-text: Giấy gì? | giấy chứng sinh / chứng sinh',
    'R8 number: Bao nhiêu? | 1.5 ± 0.5 giờ',
    'R9 case-study: Chị Mẫu sinh con. || true-false: Chị còn hạn? | true || number: Còn bao lâu? | 59 ± 0 ngày',
    'R1R column-unknown "Ghi chú riêng"',
    'R3 choice-kept-in-place "Tất cả đều đúng"',
  ]))

it('reads choices out of one cell, and keys by letter, number or words', () =>
  expect(tellCsv(fixtureText('options-in-one-cell.csv'))).toEqual([
    'R2 single-choice: Hạn khai sinh? | -30 ngày | +60 ngày | -90 ngày',
    'R3 single-choice: Hạn khai tử? | -10 ngày | +15 ngày | -20 ngày',
    'R4 single-choice: Nói "đúng" là? | -một | +hai | -ba',
    'R5 single-choice: Chọn số? | -60 | +2 | -3',
    'R6 single-choice: Chọn hạn? | -3 ngày | +7 ngày | -9 ngày',
    'R7 single-choice: Lạc? | -a | -b | -c',
    'R7 key-missing',
    'R7C key-names-no-choice "E"',
    'R8 no-prompt "a"',
    'R9 too-few-choices',
  ]))

it('guesses columns that have no headings, and says so', () =>
  expect(tellCsv(fixtureText('no-headings.tsv'))).toEqual([
    'R1 single-choice: Hạn khai sinh? | -30 ngày | +60 ngày | -90 ngày',
    'R2 single-choice: Hạn khai tử? | +15 ngày | -20 ngày | -30 ngày',
    'R1B columns-guessed "Hạn khai sinh?"',
  ]))

it('takes a quote that is never closed for a sign and reads on', () =>
  expect(tellCsv(fixtureText('unclosed-quote.csv'))).toEqual([
    'R2 single-choice: Màn hình 24 | +x | -y | -z',
    'R3 single-choice: Cỡ 24" là? | -x | +y | -z',
    'R4 single-choice: "Hở | -x | -y | +z',
    'R5 single-choice: Sau? | -x | -y | +z',
    'R4 quotes-unclosed',
  ]))

it('leaves a table of something else out', () =>
  expect(tellCsv(fixtureText('not-questions.csv'))).toEqual(['file sheet-left-out']))

it.each([
  ['sep=|\nCâu hỏi|A|B|Đáp án\n1|x, y|z; t|B\n', ['R3 single-choice: 1 | -x, y | +z; t']],
  [
    'Câu hỏi\tA\tB\tKey\nm\tx\ty\tC\n',
    ['R2 single-choice: m | -x | -y', 'R2 key-missing', 'R2D key-names-no-choice "C"'],
  ],
  [
    'Câu hỏi,A,B,C,Đáp án\nm,3,1,2,1\n',
    ['R2 single-choice: m | -3 | -1 | -2', 'R2 key-missing', 'R2E key-ambiguous "1"'],
  ],
  [
    'Tình huống,Câu hỏi,Đáp án,Bài\nChị Mẫu,Một?,Đúng,a\nChị Mẫu,Hai?,Sai,b\n',
    [
      'R2 lesson=a case-study: Chị Mẫu || true-false: Một? | true || true-false: Hai? | false',
      'R3D part-not-taken "b"',
    ],
  ],
  ['Câu hỏi,A,B,Đáp án\nm,x,,A\n', ['R2 too-few-choices']],
  ['Câu hỏi,A,B,C,Đáp án\nm,x,,z,C\n', ['R2 single-choice: m | -x | +z', 'R2 choice-empty']],
])('reads %j', (csv, expected) => expect(tellCsv(csv)).toEqual(expected))
