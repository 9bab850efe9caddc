import { expect, it } from 'vitest'
import { mutate, randomOf } from './fixtures/mutate.ts'
import { fixture } from './fixtures/read-fixture.ts'
import { packParts, textRow, workbookParts } from './fixtures/xlsx-builder.ts'
import { FAULT_WEIGHTS } from './import-report.ts'
import { importedPartsOf } from './imported-question.ts'
import { type ImportPreview, runImport } from './run-import.ts'
import { toTcvn3 } from './text-encoding/testing/to-legacy.ts'
import { whatIsMissing } from './what-is-missing.ts'

/** Thirteen seeds of files, together ten thousand files. `FUZZ_FILES=200000` tries more for each. */
const { FUZZ_FILES = '770' } = process.env
const FILES = Number(FUZZ_FILES)

const WORKBOOK_PARTS = workbookParts(
  [
    {
      name: 'S',
      rows: `${textRow(1, 'Câu hỏi', 'A', 'B', 'C', 'Đáp án')}${textRow(2, 'Một?', 'x', 'y', 'z', 'B')}<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>45839</v></c><c r="C3"><v>2</v></c><c r="E3"><v>1</v></c></row>`,
      behind: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
    },
  ],
  { texts: '<si><t>Hai?</t></si>', styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>' },
)

const wellFormed = ({ questions, faults }: ImportPreview): boolean =>
  faults.every(({ code }) => code in FAULT_WEIGHTS) &&
  questions.every(({ question }) => {
    whatIsMissing(question)
    return importedPartsOf(question).every((part) => {
      if (part.prompt === '' || part.prompt !== part.prompt.normalize('NFC')) return false
      return part.kind !== 'matching' || part.lefts.every(({ right }) => part.rights[right] !== undefined)
    })
  })

const trySeed = async (make: (random: () => number) => Uint8Array, seed: number): Promise<number[]> => {
  const failed: number[] = []
  for (let file = 0; file < FILES; file++) {
    const preview = await runImport({ bytes: make(randomOf(seed * 1_000_003 + file)), known: [] })
    const tells = preview.questions.length > 0 || preview.faults.length > 0
    if (!tells || !wellFormed(preview)) failed.push(file)
  }
  return failed
}

it.each(
  [
    'every-kind.gift',
    'one-bad.gift',
    'html.gift',
    'typed.aiken.txt',
    'answers-at-end.aiken.txt',
    'template.csv',
    'options-in-one-cell.csv',
    'unclosed-quote.csv',
    'every-kind.moodle.xml',
    'bad.moodle.xml',
  ].map((file, at) => [file, at] as const),
)('survives whatever is made of %s, and always tells something', async (file, seed) => {
  const bytes = fixture(file)
  expect(await trySeed((random) => mutate(bytes, random), seed)).toEqual([])
})

it('survives whatever is made of a list in TCVN3', async () => {
  const signs = toTcvn3('Câu hỏi;A;B;Đáp án\nHạn đăng ký tạm trú là gì?;30 ngày;60 ngày;A\n')
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0))
  expect(await trySeed((random) => mutate(bytes, random), 20)).toEqual([])
})

it('survives whatever is made of a packed workbook', async () => {
  const bytes = packParts(WORKBOOK_PARTS)
  expect(await trySeed((random) => mutate(bytes, random), 21)).toEqual([])
})

it('survives whatever is made of the parts of a workbook', async () => {
  const names = Object.keys(WORKBOOK_PARTS)
  const make = (random: () => number): Uint8Array => {
    const name = names[Math.floor(random() * names.length)] ?? ''
    const part = mutate(new TextEncoder().encode(WORKBOOK_PARTS[name]), random)
    return packParts({ ...WORKBOOK_PARTS, [name]: new TextDecoder().decode(part) })
  }
  expect(await trySeed(make, 22)).toEqual([])
})
