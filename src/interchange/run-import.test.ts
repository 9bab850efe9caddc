import { expect, it } from 'vitest'
import { fixture } from './fixtures/read-fixture.ts'
import { tellImport } from './fixtures/tell-import.ts'
import { packParts, textRow, workbookParts } from './fixtures/xlsx-builder.ts'
import { runImport } from './run-import.ts'
import { toTcvn3, toVni } from './text-encoding/testing/to-legacy.ts'

const bytesOf = (signs: string): Uint8Array => Uint8Array.from(signs, (sign) => sign.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const told = async (bytes: Uint8Array): Promise<string[]> => {
  const { format, questions, faults } = await runImport({ bytes, known: [] })
  return [String(format), ...tellImport({ questions: questions.map(({ question }) => question), faults })]
}

it.each([
  ['every-kind.gift', 'gift', 10],
  ['one-bad.gift', 'gift', 4],
  ['marked-crlf.gift', 'gift', 2],
  ['html.gift', 'gift', 1],
  ['plain.aiken.txt', 'aiken', 2],
  ['typed.aiken.txt', 'aiken', 5],
  ['answers-at-end.aiken.txt', 'aiken', 2],
  ['template.csv', 'separated', 8],
  ['options-in-one-cell.csv', 'separated', 6],
  ['no-headings.tsv', 'separated', 2],
  ['every-kind.moodle.xml', 'moodle-xml', 7],
  ['bad.moodle.xml', 'moodle-xml', 3],
])('knows %s by what is in it', async (file, format, count) => {
  const preview = await runImport({ bytes: fixture(file), known: [] })
  expect([preview.format, preview.questions.length]).toEqual([format, count])
})

const LIST = 'Câu hỏi;A;B;C;Đáp án\nHạn đăng ký tạm trú là bao nhiêu?;30 ngày;60 ngày;Không có hạn;A\n'
const READ = 'R2 single-choice: Hạn đăng ký tạm trú là bao nhiêu? | +30 ngày | -60 ngày | -Không có hạn'

it.each([
  ['UTF-8', utf8(LIST), [READ]],
  ['UTF-8 with its mark', utf8(`\ufeff${LIST}`), [READ]],
  ['UTF-16', Buffer.from(`\ufeff${LIST}`, 'utf16le'), [READ]],
  ['decomposed UTF-8', utf8(LIST.normalize('NFD')), [READ]],
  [
    'Windows-1258',
    bytesOf(
      'C\xe2u ho\xd2i;A;B;C;\xd0a\xecp a\xecn\nHa\xf2n \xd0\xe3ng ky\xec ta\xf2m tr\xfa l\xe0 bao nhi\xeau?;30 ng\xe0y;60 ng\xe0y;Kh\xf4ng co\xec ha\xf2n;A\n'.replace(
        'n \xd0\xe3ng',
        'n \xf0\xe3ng',
      ),
    ),
    [READ],
  ],
  ['TCVN3', bytesOf(toTcvn3(LIST)), [READ, 'file old-font-read "tcvn3"']],
  ['VNI', bytesOf(toVni(LIST)), [READ, 'file old-font-read "vni"']],
  [
    'TCVN3 pasted into a file of Unicode',
    utf8(toTcvn3(LIST)),
    [READ, 'L1 old-font-read "Câu hỏi;A;B;C;Đáp án"'],
  ],
])('reads a list in %s', async (_name, bytes, expected) =>
  expect(await told(bytes)).toEqual(['separated', ...expected]),
)

it.each([
  ['nothing', new Uint8Array(), ['undefined', 'file file-empty']],
  ['only spaces', utf8(' \n\t'), ['undefined', 'file file-empty']],
  [
    'an old Excel file',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    ['undefined', 'file old-office-file'],
  ],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), ['undefined', 'file not-text']],
  ['prose', utf8('Đây là một bài văn.\nKhông có câu hỏi.'), ['undefined', 'file file-of-unknown-kind']],
  ['too much', new Uint8Array(20 * 1024 * 1024 + 1), ['undefined', 'file file-too-large']],
  ['too much text', utf8(`Một?{=a ~b}\n\n${'x'.repeat(1024 * 1024)}`), ['gift', 'file file-too-large']],
  ['headings alone', utf8('Câu hỏi;A;B;Đáp án\n'), ['separated', 'file no-questions-found']],
  [
    'an archive of something else',
    packParts({ 'word/document.xml': '<a/>' }),
    ['undefined', 'file file-of-unknown-kind'],
  ],
])('refuses %s and says why', async (_name, bytes, expected) => expect(await told(bytes)).toEqual(expected))

it('mends cells of a workbook that lost their font', async () => {
  const rows = `${textRow(1, 'Câu hỏi', 'A', 'B', 'C', 'Đáp án')}${textRow(2, '§iÒu kiÖn ®¨ng ký t¹m tró?', 'Hµ Néi', 'x', 'y', 'A')}`
  expect(await told(packParts(workbookParts([{ name: 'S', rows }])))).toEqual([
    'workbook',
    'S!R2 single-choice: Điều kiện đăng ký tạm trú? | +Hà Nội | -x | -y',
    'S!R2A old-font-read "Điều kiện đăng ký tạm trú?"',
  ])
})

it('takes no question twice, from whatever format', async () => {
  const first = await runImport({ bytes: fixture('plain.aiken.txt'), known: [] })
  const known = first.questions.map(({ identity }) => identity)
  const again = await runImport({ bytes: fixture('plain.aiken.txt'), known })
  expect(again.questions).toEqual([])
  expect(again.faults.map(({ code }) => code)).toEqual(['already-here', 'already-here'])
  const asGift = utf8(
    'THỦ ĐÔ của Việt Nam  là gì?{~Đà Nẵng =Hà Nội ~Huế}\n\nHạn đăng ký khai sinh là?{=30 ngày ~60 ngày ~90 ngày}',
  )
  const other = await runImport({ bytes: asGift, known })
  expect(other.questions).toEqual([])
  expect(other.faults.map(({ code }) => code)).toEqual(['already-here', 'already-here-other-key'])
})

it('tells what a file has twice', async () =>
  expect(await told(utf8('Một?{=a ~b}\n\nmột?{~b =a}\n\nMột?{~a =b}'))).toEqual([
    'gift',
    'L1 single-choice: Một? | +a | -b',
    'L5 single-choice: Một? | -a | +b',
    'L3 twice-in-the-file "một?"',
    'L5 twice-other-key "Một?"',
  ]))

it('takes a thousand questions and tells the rest', async () => {
  const many = Array.from({ length: 1001 }, (_, at) => `Câu ${at} gì?{=a ~b}`).join('\n\n')
  const { questions, faults } = await runImport({ bytes: utf8(many), known: [] })
  expect(questions.length).toBe(1000)
  expect(faults).toEqual([{ code: 'too-many-questions', place: { kind: 'line', line: 2001 } }])
})
