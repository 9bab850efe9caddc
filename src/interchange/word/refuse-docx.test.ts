import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx, docxParts, line, p, r } from './fixtures/docx-builder.ts'
import { readDocx } from './read-docx.ts'

const outcome = (bytes: Uint8Array): string => {
  const read = readDocx(bytes)
  return read.ok ? 'read' : read.code
}

const withParts = (more: Zippable): Uint8Array => zipSync({ ...docxParts({ body: line('chữ') }), ...more })

/** Where a zip lists the size of its first part: after the signature of the list. */
const listedAt = (bytes: Uint8Array): number =>
  bytes.findIndex((_byte, at) => [0x50, 0x4b, 1, 2].every((sign, index) => bytes[at + index] === sign))

const documentOf = (xml: string): Uint8Array => withParts({ 'word/document.xml': strToU8(xml) })

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

describe('a file that is not what it says', () => {
  it('is refused when it is no zip, is empty, or is cut short', () => {
    expect(outcome(new Uint8Array())).toBe('not-a-word-file')
    expect(outcome(strToU8('Câu 1. Hạn là bao nhiêu?'))).toBe('not-a-word-file')
    expect(outcome(docx({ body: line('chữ') }).subarray(0, 500))).toBe('not-a-word-file')
  })

  it('is refused when it is another kind of zip', () => {
    expect(outcome(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('not-a-word-file')
  })

  it('is told to be the old format or locked', () => {
    expect(outcome(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('word-old-or-locked')
    const locked = docx({ body: line('chữ') })
    locked[listedAt(locked) + 8] = 1
    expect(outcome(locked)).toBe('word-old-or-locked')
  })

  it('is refused when its main part breaks off', () => {
    expect(outcome(documentOf(`<w:document ${W}><w:body><w:p>`))).toBe('word-file-damaged')
  })

  it('is read without a part beside the text that breaks off, and that is told', () => {
    const parts = docxParts({ body: line('chữ'), styles: '' })
    const read = readDocx(zipSync({ ...parts, 'word/styles.xml': strToU8('<w:styles') }))
    expect(read).toMatchObject({
      ok: true,
      value: { faults: [{ code: 'part-not-read', paragraph: null, found: 'word/styles.xml' }] },
    })
  })
})

describe('a file that attacks who unpacks it', () => {
  it('is refused when a part unpacks too large, as declared', () => {
    expect(outcome(withParts({ 'word/media/a.png': new Uint8Array(40 * 1024 * 1024) }))).toBe(
      'word-unpacks-too-large',
    )
  })

  it('is refused when a part shrinks like nothing people write', () => {
    expect(outcome(withParts({ 'word/styles.xml': new Uint8Array(8 * 1024 * 1024) }))).toBe(
      'word-unpacks-too-large',
    )
  })

  it('is refused when a part unpacks too large, whatever it declares', () => {
    const blanks = `<w:document ${W}>${' '.repeat(12 * 1024 * 1024)}</w:document>`
    const bytes = zipSync({ 'word/document.xml': strToU8(blanks) })
    new DataView(bytes.buffer).setUint32(listedAt(bytes) + 24, 100, true)
    expect(outcome(bytes)).toBe('word-unpacks-too-large')
  })

  it('is refused when it has thousands of parts', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_none, index) => [`a/${index}`, strToU8('')]),
    )
    expect(outcome(zipSync(many))).toBe('word-unpacks-too-large')
  })

  it.each(['../../etc/passwd', '/etc/passwd', 'C:/Windows/a.xml', 'word\\..\\a.xml', 'word/a\u0000.png'])(
    'is refused when a part is named %j',
    (name) => {
      expect(outcome(withParts({ [name]: strToU8('a') }))).toBe('word-file-unsafe')
    },
  )

  it('is refused when one part hides behind another of the same name', () => {
    expect(outcome(withParts({ 'WORD/document.xml': strToU8('a') }))).toBe('word-file-unsafe')
  })

  it.each([
    ['a local file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['itself, again and again', '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;">]>'],
    ['another address', '<!DOCTYPE a SYSTEM "https://example.org/a.dtd">'],
  ])('is refused when its entities lead to %s', (_where, doctype) => {
    expect(outcome(documentOf(`${doctype}<w:document ${W}><w:body/></w:document>`))).toBe('word-file-unsafe')
  })

  it('is refused for the same in a part beside the text', () => {
    const parts = docxParts({ body: line('chữ'), styles: '' })
    const styles = strToU8(`<!DOCTYPE a [<!ENTITY x "x">]><w:styles ${W}/>`)
    expect(outcome(zipSync({ ...parts, 'word/styles.xml': styles }))).toBe('word-file-unsafe')
  })

  it('is refused when it uses an entity that XML does not know', () => {
    expect(outcome(documentOf(`<w:document ${W}><w:body>&nbsp;</w:body></w:document>`))).toBe(
      'word-file-damaged',
    )
  })

  it('is refused when it nests deeper than any document', () => {
    const deep = `${'<w:ins>'.repeat(500)}${'</w:ins>'.repeat(500)}`
    expect(outcome(docx({ body: deep }))).toBe('word-unpacks-too-large')
  })

  it('stays within the columns of Word, however wide a cell says it is', () => {
    const wide = '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>'
    const read = readDocx(docx({ body: `<w:tbl><w:tr>${wide}</w:tr></w:tbl>` }))
    expect(read).toMatchObject({ value: { blocks: [{ columns: 63, rows: [{ cells: [{ columns: 63 }] }] }] } })
  })

  it('ends although its styles stand on each other in a ring', () => {
    const ring = (id: string, on: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`
    expect(
      outcome(docx({ styles: ring('A', 'B') + ring('B', 'A'), body: p(r('chữ'), '<w:pStyle w:val="A"/>') })),
    ).toBe('read')
  })
})
