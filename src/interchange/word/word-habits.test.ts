import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readDocx } from './read-docx.ts'
import { toLessonDraft } from './word-lesson.ts'
import { toQuestions } from './word-questions.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

const rels = (...links: [type: string, target: string][]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELS}">${links
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const lessonOf = (bytes: Uint8Array): string => {
  const read = readDocx(bytes)
  if (!read.ok) throw new Error(read.code)
  return toLessonDraft(read.value).markdown
}

it('reads what Word in Vietnamese writes: short style ids, cut runs, bookmarks, spelling marks', () => {
  const bytes = zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': rels(['extended-properties', 'docProps/app.xml'], ['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': rels(['styles', 'styles.xml'], ['numbering', 'numbering.xml']),
    'word/styles.xml': `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Binhthng"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="Binhthng"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="oancuaDanhsach"><w:name w:val="List Paragraph"/><w:basedOn w:val="Binhthng"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="3" w15:restartNumberingAfterBreak="0" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w:nsid w:val="0A1B2C3D"/><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0" w:tplc="042A000F"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"><w:body>
<w:p w14:paraId="1A2B3C4D" w:rsidR="00A1" w:rsidRDefault="00A1"><w:pPr><w:pStyle w:val="u1"/></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r w:rsidRPr="00B2"><w:t>Hồ s</w:t></w:r><w:bookmarkEnd w:id="0"/><w:r><w:t xml:space="preserve">ơ </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>cần nộp</w:t></w:r><w:proofErr w:type="spellEnd"/></w:p>
<w:p><w:pPr><w:pStyle w:val="u1"/></w:pPr><w:r><w:lastRenderedPageBreak/><w:t>Nơi nộp</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="oancuaDanhsach"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr><w:rPr><w:lang w:val="vi-VN"/></w:rPr></w:pPr><w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t>Tờ </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/><w:lang w:val="vi-VN"/></w:rPr><w:t xml:space="preserve"> khai</w:t></w:r></w:p>
<w:sectPr w:rsidR="00A1"><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  })
  expect(lessonOf(bytes)).toBe('## Hồ sơ cần nộp\n\n## Nơi nộp\n\n1. Tờ **khai**\n')
})

it('reads what LibreOffice writes: capital style names, a list style, looks on every run', () => {
  const bytes = zip({
    '_rels/.rels': rels(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': rels(['styles', 'styles.xml'], ['numbering', 'numbering.xml']),
    'word/styles.xml': `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Heading 1"/></w:style><w:style w:type="paragraph" w:styleId="TextBody"><w:name w:val="Body Text"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:suff w:val="tab"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/><w:rPr/></w:pPr><w:r><w:rPr/><w:t>Một</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Hai</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="TextBody"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b w:val="false"/><w:bCs w:val="false"/><w:i w:val="false"/><w:u w:val="none"/><w:strike w:val="false"/></w:rPr><w:t>Giấy chứng sinh</w:t></w:r></w:p></w:body></w:document>`,
  })
  expect(lessonOf(bytes)).toBe('## Một\n\n## Hai\n\n- Giấy chứng sinh\n')
})

it('reads the strict kind of file, and questions whose letters are bold everywhere', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
  const choice = (letter: string, text: string, look = ''): string =>
    `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${letter}. </w:t></w:r><w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>`
  const bytes = zip({
    'word/document.xml': `<w:document xmlns:w="${strict}" w:conformance="strict"><w:body><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Câu 1:</w:t></w:r><w:r><w:t xml:space="preserve"> Ai ký giấy khai sinh?</w:t></w:r></w:p>${choice('A', 'Trưởng thôn')}${choice('B', 'Chủ tịch xã', '<w:color w:val="C00000"/><w:u w:val="single"/>')}${choice('C', 'Bác sĩ')}</w:body></w:document>`,
  })
  const read = readDocx(bytes)
  expect(read.ok && toQuestions(read.value).questions).toEqual([
    {
      kind: 'single-choice',
      prompt: 'Ai ký giấy khai sinh?',
      place: { kind: 'paragraph', paragraph: 1 },
      choices: [
        { text: 'Trưởng thôn', right: false },
        { text: 'Chủ tịch xã', right: true },
        { text: 'Bác sĩ', right: false },
      ],
      attachments: [],
    },
  ])
})
