import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { cell, type DocxParts, docx, docxParts, line, p, r, row, table } from './fixtures/docx-builder.ts'
import { PNG, picture } from './fixtures/pictures.ts'
import { readDocx } from './read-docx.ts'
import { toLessonDraft } from './word-lesson.ts'
import { toQuestions } from './word-questions.ts'

const MANY = 20_000

const field = (step: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${step}"/></w:r>${inside}`

// Stored, not packed: what repeats itself so often is refused by how well it packs.
// Each of these took minutes, or all memory, in a reader that looks back at what it has read.
it.each<[string, DocxParts]>([
  ['fields that never end', { body: p((field('begin') + field('separate') + r('a')).repeat(MANY)) }],
  ['choices of one question', { body: line('Câu 1. Ai?') + line('- công chức').repeat(MANY) }],
  ['choices of one letter', { body: line('Câu 1. Ai?') + line('A. công chức').repeat(MANY) }],
  ['questions of one number', { body: (line('Câu 1. Ai?') + line('Đáp án: 1A')).repeat(MANY / 2) }],
  ['looks', { body: p((r('a', '<w:strike/>') + r('b', '<w:color w:val="FF0000"/>')).repeat(MANY)) }],
  ['old fonts', { body: p(r('c\u00adíc', '<w:rFonts w:ascii=".VnTime"/>')).repeat(MANY) }],
  ['paragraphs', { body: line('chữ').repeat(MANY) }],
  [
    'signs',
    {
      body:
        line(`${'.'.repeat(MANY)}a${'*'.repeat(MANY)}b`) + p(r(`${'.'.repeat(MANY)}a`, '<w:b/>') + r('b')),
    },
  ],
  [
    'merged rows',
    {
      body: table(
        ...Array.from({ length: 2000 }, (_none, at) =>
          row(
            cell(
              at === 0 ? line('dài '.repeat(5000)) : '',
              `<w:gridSpan w:val="63"/><w:vMerge${at === 0 ? ' w:val="restart"' : ''}/>`,
            ),
          ),
        ),
      ),
    },
  ],
])('a file with very many %s is read to its end', (_what, parts) => {
  const read = readDocx(zipSync(docxParts(parts), { level: 0 }))
  if (!read.ok) throw new Error(read.code)
  expect(toLessonDraft(read.value).markdown.length).toBeLessThan(5_000_000)
  expect(toQuestions(read.value).questions.length).toBeLessThanOrEqual(MANY)
})

it('a picture that stands in the file many times is unpacked once', () => {
  const bytes = new Uint8Array(1_000_000)
  bytes.set(PNG)
  const read = readDocx(
    docx({
      body: p(picture('rId1')).repeat(500),
      links: [['rId1', 'image', 'media/a.png']],
      more: { 'word/media/a.png': bytes },
    }),
  )
  expect(read.ok && toLessonDraft(read.value).figures.length).toBe(1)
})
