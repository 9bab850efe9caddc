import { describe, expect, it } from 'vitest'
import {
  cell,
  docx,
  HEADINGS,
  level,
  line,
  listed,
  p,
  r,
  row,
  styled,
  table,
} from './fixtures/docx-builder.ts'
import { PNG, picture, textBox, WMF } from './fixtures/pictures.ts'
import { readDocx } from './read-docx.ts'
import type { WordBlock, WordDocument } from './word-document.ts'

const read = (bytes: Uint8Array): WordDocument => {
  const result = readDocx(bytes)
  if (!result.ok) throw new Error(result.code)
  return result.value
}

/** Blocks as lines: what a heading is, the label of a list, the text. */
const tell = (blocks: readonly WordBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows.map((each) =>
          each.cells
            .map(
              ({ column, columns, rows, blocks: inside }) => `${column}/${columns}x${rows} ${tell(inside)}`,
            )
            .join(' | '),
        )
      : [
          '#'.repeat(block.heading) +
            (block.list === undefined ? '' : `${'>'.repeat(block.list.level)}${block.list.label} `) +
            block.pieces
              .map((piece) =>
                piece.type === 'text'
                  ? piece.text
                  : piece.type === 'text-box'
                    ? `{${tell(piece.blocks)}}`
                    : `[${piece.type}]`,
              )
              .join(''),
        ],
  )

const told = (bytes: Uint8Array): string[] => tell(read(bytes).blocks)

const faults = (bytes: Uint8Array): string[] =>
  read(bytes).faults.map(({ code, paragraph, found }) => `${code} ${paragraph} ${found}`)

describe('the text of a Word file', () => {
  it('has headings by style, by a style made from one, and by outline level', () => {
    const styles = `${HEADINGS}<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục lớn"/><w:basedOn w:val="Heading2"/></w:style>`
    const outlined = p(r('Ba'), '<w:outlineLvl w:val="2"/>')
    expect(
      told(docx({ styles, body: styled('Heading1', 'Một') + styled('Muc', 'Hai') + outlined + line('chữ') })),
    ).toEqual(['#Một', '##Hai', '###Ba', 'chữ'])
  })

  it('keeps the look of each piece, styles worked in, cut where the look changes and nowhere else', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:color w:val="000000"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="character" w:styleId="Manh"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    const body = p(
      r('a', '<w:rStyle w:val="Manh"/>') +
        r('b', '<w:b/>') +
        r('c', '<w:rStyle w:val="Manh"/><w:b w:val="0"/><w:u w:val="single"/><w:color w:val="ff0000"/>') +
        r('d', '<w:u w:val="none"/><w:highlight w:val="yellow"/><w:rFonts w:ascii=".VnTime"/>'),
    )
    const plain = {
      bold: false,
      italic: false,
      underline: false,
      strike: false,
      colour: undefined,
      highlight: undefined,
      font: 'Arial',
      raised: undefined,
    }
    expect(read(docx({ styles, body })).blocks).toEqual([
      {
        type: 'paragraph',
        number: 1,
        heading: 0,
        isTitle: false,
        list: undefined,
        pieces: [
          { type: 'text', text: 'ab', look: { ...plain, bold: true }, link: undefined },
          { type: 'text', text: 'c', look: { ...plain, underline: true, colour: 'FF0000' }, link: undefined },
          {
            type: 'text',
            text: 'd',
            look: { ...plain, highlight: 'yellow', font: '.VnTime' },
            link: undefined,
          },
        ],
      },
    ])
  })

  it('numbers lists as Word shows them', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    const body = [
      listed('một'),
      listed('a', 1),
      listed('b', 1),
      line('xen giữa'),
      listed('hai'),
      listed('lại a', 1),
      listed('sâu', 2),
      listed('năm', 0, 2),
      listed('không có danh sách này', 0, 9),
    ].join('')
    expect(told(docx({ numbering, body }))).toEqual([
      '1. một',
      '>a) a',
      '>b) b',
      'xen giữa',
      '2. hai',
      '>a) lại a',
      '>>2.1 sâu',
      '5. năm',
      'không có danh sách này',
    ])
  })

  it('knows merged cells in both directions', () => {
    const body = table(
      row(cell(line('A'), '<w:gridSpan w:val="2"/>'), cell(line('B'))),
      row(cell(line('C'), '<w:vMerge w:val="restart"/>'), cell(line('D')), cell(line('E'))),
      row(cell('', '<w:vMerge/>'), cell(line('F')), cell(line('G'))),
    )
    expect(read(docx({ body })).blocks[0]).toMatchObject({ columns: 3 })
    expect(told(docx({ body }))).toEqual([
      '0/2x1 A | 2/1x1 B',
      '0/1x2 C | 1/1x1 D | 2/1x1 E',
      '1/1x1 F | 2/1x1 G',
    ])
  })

  it('takes tracked changes as accepted and tells what went', () => {
    const body =
      p(
        `${r('Nộp trong ')}<w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2">${r('60')}</w:ins>${r(' ngày')}`,
      ) +
      p(r('Đầu '), '<w:rPr><w:del w:id="3"/></w:rPr>') +
      line('cuối')
    expect(told(docx({ body }))).toEqual(['Nộp trong 60 ngày', 'Đầu cuối'])
    expect(faults(docx({ body }))).toEqual(['deletion-left-out 1 30'])
  })

  it('reads a text box once, though the file says it twice', () => {
    const body = p(r('Trước ') + textBox(line('Trong khung'))) + line('Sau')
    expect(told(docx({ body }))).toEqual(['Trước {Trong khung}', 'Sau'])
    const last = read(docx({ body })).blocks[1]
    expect(last).toMatchObject({ number: 3 })
  })

  it('shows a picture by its bytes and names one that cannot be shown', () => {
    const body = p(picture('rId7', 'Sơ đồ nộp hồ sơ')) + p(picture('rId8', 'Biểu đồ')) + p(picture('rId9'))
    const bytes = docx({
      body,
      links: [
        ['rId7', 'image', 'media/image1.wmf'],
        ['rId8', 'image', 'media/image2.png'],
        ['rId9', 'image', 'file:///C:/anh.png'],
      ],
      more: { 'word/media/image1.wmf': PNG, 'word/media/image2.png': WMF },
    })
    expect(read(bytes).blocks[0]).toMatchObject({
      pieces: [{ type: 'picture', kind: 'png', alt: 'Sơ đồ nộp hồ sơ', width: 320, height: 200 }],
    })
    expect(faults(bytes)).toEqual([
      'picture-not-shown 2 WMF, Biểu đồ',
      'picture-from-elsewhere 3 file:///C:/anh.png',
    ])
  })

  it('reads links of both ways of writing them and shows the result of a field, not its machinery', () => {
    const field = (instruction: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = p(
      `<w:hyperlink r:id="rId5">${r('Cổng')}</w:hyperlink>${r(', ')}${field('HYPERLINK "https://vneid.gov.vn"', 'VNeID')}${r(', trang ')}${field('PAGE', '3')}`,
    )
    const bytes = docx({ body, links: [['rId5', 'hyperlink', 'https://dichvucong.gov.vn']] })
    expect(told(bytes)).toEqual(['Cổng, VNeID, trang 3'])
    expect(read(bytes).blocks[0]).toMatchObject({
      pieces: [
        { text: 'Cổng', link: 'https://dichvucong.gov.vn' },
        { text: ', ', link: undefined },
        { text: 'VNeID', link: 'https://vneid.gov.vn' },
        { text: ', trang 3', link: undefined },
      ],
    })
  })

  it('does not lose the rest of the file to a field without an end', () => {
    const body = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + line('còn lại')
    expect(told(docx({ body }))).toEqual(['', 'còn lại'])
  })

  it('keeps notes by their key', () => {
    const document = read(
      docx({
        body: p(`${r('Luật')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        footnotes: `<w:footnote w:type="separator" w:id="0">${line('')}</w:footnote><w:footnote w:id="2">${line('Luật Hộ tịch')}</w:footnote>`,
      }),
    )
    expect(tell(document.blocks)).toEqual(['Luật[note]'])
    expect([...document.notes].map(([key, blocks]) => [key, tell(blocks)])).toEqual([
      ['footnote 2', ['Luật Hộ tịch']],
    ])
  })

  it('tells what it leaves out', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    const body =
      styled('TOC1', 'Mục một 3') +
      p(r('hiện') + r('ẩn', '<w:vanish/>')) +
      p('<w:r><w:commentReference w:id="0"/></w:r>') +
      p(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:sym w:font="Webdings" w:char="F061"/></w:r>',
      ) +
      p('<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>') +
      p('<w:r><w:drawing><wp:inline><wp:docPr name="Chart 1"/></wp:inline></w:drawing></w:r>')
    const bytes = docx({ styles, header: line('UBND xã'), body })
    expect(told(bytes)).toEqual(['hiện', '', '✓□', 'a+b', ''])
    expect(faults(bytes)).toEqual([
      'contents-left-out 1 Mục một 3',
      'hidden-text-left-out 2 ẩn',
      'comment-left-out 3 ',
      'symbol-unknown 4 Webdings F061',
      'equation-as-text 5 a+b',
      'drawing-left-out 6 Chart 1',
      'header-left-out null UBND xã',
    ])
  })
})
