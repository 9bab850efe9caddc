import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { tellImport } from '../../fixtures/tell-import.ts'
import { packParts, type SheetXml, textRow, workbookParts } from '../../fixtures/xlsx-builder.ts'
import { readQuestionTable } from '../read-question-table.ts'
import { readWorkbook } from './read-workbook.ts'

const HEADINGS = textRow(1, 'Câu hỏi', 'A', 'B', 'C', 'Đáp án')

const told = (bytes: Uint8Array): string[] | string => {
  const read = readWorkbook(bytes)
  return read.ok ? read.value.flatMap((table) => tellImport(readQuestionTable(table))) : read.code
}

const toldOf = (sheets: SheetXml[], surroundings = {}): string[] | string =>
  told(packParts(workbookParts(sheets, surroundings)))

it('reads rows by their number and cells by their name', () =>
  expect(
    toldOf(
      [
        {
          name: 'Câu hỏi',
          rows: `${HEADINGS}<row r="4"><c r="A4" t="s"><v>0</v></c><c r="C4" t="s"><v>1</v></c><c r="B4"><v>30</v></c><c r="D4"><v>1.5</v></c><c r="E4"><v>3</v></c></row>`,
        },
      ],
      { texts: '<si><t>Bao nhiêu?</t></si><si><r><t>sáu </t></r><r><t>mươi</t></r><rPh><t>x</t></rPh></si>' },
    ),
  ).toEqual(['Câu hỏi!R4 single-choice: Bao nhiêu? | -30 | -sáu mươi | +1,5']))

it('reads days, times and per cent as they are shown', () =>
  expect(
    toldOf(
      [
        {
          name: 'S',
          rows: `${HEADINGS}<row r="2"><c r="A2" t="inlineStr"><is><t>Ngày nào?</t></is></c><c r="B2" s="1"><v>45839</v></c><c r="C2" s="2"><v>0.5</v></c><c r="D2" s="3"><v>0.3125</v></c><c r="E2" t="str"><f>"A"</f><v>A</v></c></row>`,
        },
      ],
      {
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><name val="Arial"/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="20"/></cellXfs>',
      },
    ),
  ).toEqual(['S!R2 single-choice: Ngày nào? | +01/07/2025 | -50% | -07:30']))

it('reads cells and runs in fonts of before Unicode by their font', () =>
  expect(
    toldOf(
      [
        {
          name: 'S',
          rows: `${HEADINGS}<row r="2"><c r="A2" s="1" t="inlineStr"><is><t>Hµ Néi?</t></is></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>Huế</t></is></c><c r="D2"/><c r="E2" t="inlineStr"><is><t>A</t></is></c></row>`,
        },
      ],
      {
        texts: '<si><r><rPr><rFont val="VNI-Times"/></rPr><t>Haø Noäi</t></r></si>',
        styles:
          '<fonts><font/><font><name val=".VnTime"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
      },
    ),
  ).toEqual(['S!R2 single-choice: Hà Nội? | +Hà Nội | -Huế']))

it('gives a value merged over rows to each of them', () =>
  expect(
    toldOf([
      {
        name: 'S',
        rows: `${textRow(1, 'Tình huống', 'Câu hỏi', 'Đáp án')}${textRow(2, 'Chị Mẫu', 'Một?', 'Đúng')}${textRow(3, '', 'Hai?', 'Sai')}`,
        behind: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
      },
    ]),
  ).toEqual(['S!R2 case-study: Chị Mẫu || true-false: Một? | true || true-false: Hai? | false']))

it('tells errors and formulas that were never worked out, by cell', () =>
  expect(
    toldOf([
      {
        name: 'S',
        rows: `${HEADINGS}<row r="2"><c r="A2" t="inlineStr"><is><t>m</t></is></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2"><f>1+1</f></c><c r="D2"><v>3</v></c><c r="E2"/></row>`,
      },
    ]),
  ).toEqual([
    'S!R2B cell-error "#REF!"',
    'S!R2C cell-without-value "1+1"',
    'S!R2 choice-empty',
    'S!R2 too-few-choices',
  ]))

it('tells hidden sheets, sheets of something else and damaged ones, and reads the others', () => {
  const rows = `${HEADINGS}${textRow(2, 'm', 'x', 'y', 'z', 'A')}`
  const parts = workbookParts([
    { name: 'Ẩn', rows, state: 'hidden' },
    { name: 'Khác', rows: textRow(1, 'Họ tên') },
    { name: 'Hỏng', rows: '<row>' },
    { name: 'Trống', rows: '' },
    { name: 'Tốt', rows },
  ])
  expect(told(packParts(parts))).toEqual([
    'file sheet-left-out "Ẩn"',
    'file sheet-left-out "Khác"',
    'file sheet-damaged "Hỏng"',
    'Tốt!R2 single-choice: m | +x | -y | -z',
  ])
})

const GOOD = workbookParts([{ name: 'S', rows: HEADINGS }])

it.each([
  ['no archive', () => strToU8('PK but not'), 'file-of-unknown-kind'],
  ['an archive of something else', () => packParts({ 'word/document.xml': '<a/>' }), 'file-of-unknown-kind'],
  ['a cut-off archive', () => packParts(GOOD).subarray(0, 300), 'file-of-unknown-kind'],
  ['a name that leads out', () => packParts({ ...GOOD, '../evil.xml': '<a/>' }), 'archive-unsafe'],
  ['a name with backslashes', () => packParts({ ...GOOD, 'xl\\..\\evil.xml': '<a/>' }), 'archive-unsafe'],
  ['an absolute name', () => packParts({ ...GOOD, '/etc/passwd': '<a/>' }), 'archive-unsafe'],
  [
    'entities',
    () => packParts({ ...GOOD, 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst>&b;</sst>' }),
    'archive-unsafe',
  ],
  ['a bomb', () => zipSync({ 'xl/workbook.xml': new Uint8Array(30 * 1024 * 1024) }), 'archive-too-large'],
  ['XML that is none', () => packParts({ ...GOOD, 'xl/workbook.xml': '<workbook' }), 'archive-damaged'],
])('refuses %s', (_name, make, code) => expect(told(make())).toBe(code))

it('refuses a bomb that declares a small size', () => {
  const bytes = zipSync({
    'xl/workbook.xml': new Uint8Array(20 * 1024 * 1024),
    'xl/_rels/workbook.xml.rels': new Uint8Array(8),
  })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const listed = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  view.setUint32(listed + 24, 1000, true)
  view.setUint32(22, 1000, true)
  expect(told(bytes)).toBe('archive-too-large')
})

it('follows no address that leads out of the workbook', () =>
  expect(
    told(
      packParts({
        ...GOOD,
        'xl/_rels/workbook.xml.rels':
          GOOD['xl/_rels/workbook.xml.rels']?.replace('worksheets/sheet1.xml', '../../secret.xml') ?? '',
      }),
    ),
  ).toEqual(['file sheet-damaged "S"']))
