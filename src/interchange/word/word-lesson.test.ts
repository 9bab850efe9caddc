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
import { PNG, picture, textBox } from './fixtures/pictures.ts'
import { readDocx } from './read-docx.ts'
import { type LessonDraft, toLessonDraft } from './word-lesson.ts'

const draftOf = (bytes: Uint8Array, answers: Record<string, string> = {}): LessonDraft => {
  const read = readDocx(bytes)
  if (!read.ok) throw new Error(read.code)
  return toLessonDraft(read.value, new Map(Object.entries(answers)))
}

const markdownOf = (body: string, more: { numbering?: string; styles?: string } = {}): string =>
  draftOf(docx({ body, ...more })).markdown

const faultsOf = ({ faults }: LessonDraft): string[] =>
  faults.map(({ code, paragraph, found }) => `${code} ${paragraph} ${found}`)

const lines = (...each: string[]): string => `${each.join('\n')}\n`

const B = '<w:b/>'
const I = '<w:i/>'

describe('headings', () => {
  it('makes the only topmost heading the title and two levels of the rest', () => {
    const draft = draftOf(
      docx({
        styles: HEADINGS,
        body:
          styled('Heading1', 'Đăng ký khai sinh') +
          styled('Heading2', 'Hồ sơ') +
          styled('Heading3', 'Giấy tờ') +
          styled('Heading4', 'Bản sao') +
          line('Mang theo căn cước.'),
      }),
    )
    expect(draft.title).toBe('Đăng ký khai sinh')
    expect(draft.markdown).toBe(
      lines('## Hồ sơ', '', '### Giấy tờ', '', '### Bản sao', '', 'Mang theo căn cước.'),
    )
    expect(faultsOf(draft)).toEqual(['heading-level-changed 4 Bản sao'])
  })

  it('keeps the number Word puts before a heading', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(markdownOf(styled('H', 'Căn cứ') + styled('H', 'Hồ sơ') + line('x'), { numbering, styles })).toBe(
      lines('## I. Căn cứ', '', '## II. Hồ sơ', '', 'x'),
    )
  })

  it('asks about short bold lines and keeps them bold until told', () => {
    const bytes = docx({
      body: p(r('II. Hồ sơ', B)) + line('Mang căn cước.') + p(r('Cách nộp', B)) + line('Ở xã.'),
    })
    const asked = draftOf(bytes)
    expect(asked.doubts).toEqual([
      { id: 'heading-1', about: 'is-heading', paragraph: 1, found: 'II. Hồ sơ', reading: '2' },
      { id: 'heading-3', about: 'is-heading', paragraph: 3, found: 'Cách nộp', reading: '3' },
    ])
    expect(asked.markdown).toBe(lines('**II. Hồ sơ**', '', 'Mang căn cước.', '', '**Cách nộp**', '', 'Ở xã.'))
    expect(draftOf(bytes, { 'heading-1': '2', 'heading-3': 'no' }).markdown).toBe(
      lines('## II. Hồ sơ', '', 'Mang căn cước.', '', '**Cách nộp**', '', 'Ở xã.'),
    )
  })

  it('does not take a bold sentence for a heading', () => {
    expect(draftOf(docx({ body: p(r('Nộp trong 60 ngày.', B)) + line('x') })).doubts).toEqual([])
  })
})

describe('lists', () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'bullet', '-')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Điều %1.')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'

  it('nests them and keeps the numbers, also those Markdown has no sign for', () => {
    const body =
      listed('Tờ khai', 0) +
      listed('bản giấy', 1) +
      listed('một trang', 2) +
      listed('bản điện tử', 1) +
      listed('Căn cước', 0) +
      line('Sau đó:') +
      listed('Nộp', 0)
    const draft = draftOf(docx({ numbering, body }))
    expect(draft.markdown).toBe(
      lines(
        '1. Tờ khai',
        '   - a) bản giấy',
        '     - một trang',
        '   - b) bản điện tử',
        '2. Căn cước',
        '',
        'Sau đó:',
        '',
        '3. Nộp',
      ),
    )
    expect(faultsOf(draft)).toEqual(['number-kept-as-text 2 a) bản giấy'])
  })

  it('leaves "Điều 1." in the text', () => {
    expect(markdownOf(listed('Phạm vi', 0, 2) + listed('Đối tượng', 0, 2), { numbering })).toBe(
      lines('Điều 1. Phạm vi', '', 'Điều 2. Đối tượng'),
    )
  })

  it('knows marks typed by hand, and begins another list where numbers jump', () => {
    expect(markdownOf(['- một', '+ hai', '– ba', '1. bốn', '2) năm', '7. bảy'].map(line).join(''))).toBe(
      lines('- một', '  - hai', '- ba', '1. bốn', '2. năm', '7) bảy'),
    )
  })
})

describe('tables', () => {
  it('repeats a merged cell in each place it covers, and tells', () => {
    const draft = draftOf(
      docx({
        body: table(
          row(cell(line('Hồ sơ'), '<w:gridSpan w:val="2"/>'), cell(line('Hạn'))),
          row(
            cell(line('Khai sinh'), '<w:vMerge w:val="restart"/>'),
            cell(line('Tờ khai')),
            cell(line('60 ngày')),
          ),
          row(cell('', '<w:vMerge/>'), cell(line('Giấy | sổ') + line('Bản sao')), cell('')),
        ),
      }),
    )
    expect(draft.markdown).toBe(
      lines(
        '| Hồ sơ | Hồ sơ | Hạn |',
        '| --- | --- | --- |',
        '| Khai sinh | Tờ khai | 60 ngày |',
        '| Khai sinh | Giấy \\| sổ; Bản sao |  |',
      ),
    )
    expect(faultsOf(draft)).toEqual([
      'merged-cell-repeated 1 Hồ sơ',
      'first-row-as-heading 1 Hồ sơ Hạn',
      'merged-cell-repeated 3 Khai sinh',
      'cell-lines-joined 7 Giấy | sổ Bản sao',
    ])
  })

  it('makes a table "Trước, Nay" a comparison', () => {
    const body = table(
      row(cell(line('Trước 01/7/2025')), cell(line('Nay'))),
      row(cell(line('Nộp ở huyện')), cell(line('- Nộp ở xã') + line('- Nộp trên mạng'))),
    )
    expect(markdownOf(body)).toBe(
      lines(
        '::::compare',
        ':::before{label="Trước 01/7/2025"}',
        'Nộp ở huyện',
        ':::',
        ':::now{label="Nay"}',
        '- Nộp ở xã',
        '- Nộp trên mạng',
        ':::',
        '::::',
      ),
    )
  })

  it('takes a table of one cell for a frame, and moves a table out of a cell', () => {
    expect(markdownOf(table(row(cell(line('Trong khung')))))).toBe(lines('Trong khung'))
    const inner = table(row(cell(line('x')), cell(line('y'))))
    const draft = draftOf(docx({ body: table(row(cell(line('a') + inner), cell(line('b')))) }))
    expect(draft.markdown).toBe(lines('| a | b |', '| --- | --- |', '', '| x | y |', '| --- | --- |'))
    expect(faultsOf(draft)).toContain('table-in-cell-moved 2 x y')
  })
})

describe('what the text clearly says to be', () => {
  it('makes steps of "Bước 1, Bước 2"', () => {
    const body =
      p(r('Bước 1: ') + r('Mở trang', B) + r(' dichvucong.gov.vn')) +
      line('Bước 2. Bấm Đăng nhập. Dùng VNeID.') +
      p(r('Bước 3: Nộp'))
    expect(markdownOf(body)).toBe(
      lines(
        ':::steps',
        '1. **Mở trang** dichvucong.gov.vn',
        '2. **Bấm Đăng nhập.** Dùng VNeID.',
        '3. **Nộp**',
        ':::',
      ),
    )
  })

  it('makes notes of "Lưu ý:" and "Cảnh báo:"', () => {
    expect(markdownOf(p(r('Lưu ý:', B) + r(' không nộp hộ.')) + line('Cảnh báo: không gửi mã OTP.'))).toBe(
      lines(
        ':::note{title="Lưu ý"}',
        'không nộp hộ.',
        ':::',
        '',
        ':::care{title="Cảnh báo"}',
        'không gửi mã OTP.',
        ':::',
      ),
    )
  })

  it('gives a figure its caption, asks what it shows, and keeps one picture once', () => {
    const draft = draftOf(
      docx({
        body: p(picture('rId1')) + line('Hình 1. Cổng dịch vụ') + p(picture('rId1', 'Nút "Nộp"')),
        links: [['rId1', 'image', 'media/a.png']],
        more: { 'word/media/a.png': PNG },
      }),
      { 'alt-1-hinh-1.png': 'Trang đầu của cổng' },
    )
    expect(draft.markdown).toBe(
      lines(
        ':::figure{src="hinh-1.png" alt="Trang đầu của cổng" width=320 height=200}',
        'Hình 1. Cổng dịch vụ',
        ':::',
        '',
        ':::figure{src="hinh-1.png" alt="Nút &quot;Nộp&quot;" width=320 height=200}',
        ':::',
      ),
    )
    expect(draft.figures).toEqual([{ name: 'hinh-1.png', bytes: PNG }])
    expect(draft.doubts).toEqual([
      {
        id: 'alt-1-hinh-1.png',
        about: 'picture-alt',
        paragraph: 1,
        found: 'hinh-1.png',
        reading: 'Hình 1. Cổng dịch vụ',
      },
    ])
  })

  it('puts text boxes behind their paragraph and notes at the end', () => {
    const draft = draftOf(
      docx({
        body:
          p(
            `${r('Theo luật')}<w:r><w:footnoteReference w:id="5"/></w:r>${r(' này.')}${textBox(line('Gọi 1900'))}`,
          ) + line('Hết.'),
        footnotes: `<w:footnote w:id="5">${line('Luật Hộ tịch 2014')}</w:footnote>`,
      }),
    )
    expect(draft.markdown).toBe(
      lines('Theo luật\\[1\\] này.', '', 'Gọi 1900', '', 'Hết.', '', '\\[1\\] Luật Hộ tịch 2014'),
    )
    expect(faultsOf(draft)).toEqual(['text-box-moved 1 Gọi 1900', 'note-moved 4 Luật Hộ tịch 2014'])
  })
})

describe('running text', () => {
  it('marks bold and italic where Markdown sees the marks', () => {
    expect(markdownOf(p(r('Hạn ') + r('60 ngày ', B) + r('và ', I) + r('cả', B + I) + r(' nhà')))).toBe(
      lines('Hạn **60 ngày** *và* ***cả*** nhà'),
    )
    expect(markdownOf(p(r('Lưu ý!', B) + r('không')))).toBe(lines('**Lưu ý**!không'))
  })

  it('writes signs so that they stay signs', () => {
    const typed = [
      '# a',
      '2019. năm',
      '*b* _c_ <b>d</b> [e](f) `g` ~h~',
      '&nbsp; 7:30',
      ':::note',
      '> k',
      '--- ',
    ]
    expect(markdownOf(typed.map((text) => p(r(`x${text}`))).join(''))).toContain(
      'x\\*b\\* \\_c\\_ \\<b>d\\</b>',
    )
    expect(markdownOf(p(r('# a')) + p(r(':::note')) + p(r('> k')) + p(r('&nbsp;')) + p(r('---')))).toBe(
      lines('\\# a', '', '\\:::note', '', '\\> k', '', '\\&nbsp;', '', '\\---'),
    )
  })

  it('keeps line breaks, drops empty paragraphs, and gives m² its sign', () => {
    const body =
      p(`${r('một')}<w:r><w:br/></w:r>${r('- hai')}`) +
      p('') +
      p(r('m') + r('2', '<w:vertAlign w:val="superscript"/>'))
    expect(markdownOf(body)).toBe(lines('một\\', '\\- hai', '', 'm²'))
  })

  it('tells once that colours go, and each time that struck or marked text does', () => {
    const body =
      p(r('đỏ', '<w:color w:val="FF0000"/>')) +
      p(r('xanh', '<w:color w:val="0000FF"/>')) +
      p(r('bỏ', '<w:strike/>')) +
      p(r('tô', '<w:highlight w:val="yellow"/>'))
    expect(faultsOf(draftOf(docx({ body })))).toEqual([
      'look-left-out 1 đỏ',
      'look-left-out 3 bỏ',
      'look-left-out 4 tô',
    ])
  })
})

describe('old fonts', () => {
  it('are turned where the font says so', () => {
    const draft = draftOf(docx({ body: p(r('C\u00a8n c\u00adíc', '<w:rFonts w:ascii=".VnTime"/>')) }))
    expect(draft.markdown).toBe(lines('Căn cước'))
    expect(faultsOf(draft)).toEqual(['old-font-turned 1 Căn cước'])
  })

  it('are asked about where the font was lost and little text is left', () => {
    const bytes = docx({ body: p(r('C\u00a8n c\u00adíc')) })
    const asked = draftOf(bytes)
    expect(asked.doubts).toEqual([
      { id: 'old-font-1', about: 'old-font', paragraph: 1, found: 'C\u00a8n c\u00adíc', reading: 'Căn cước' },
    ])
    expect(asked.markdown).not.toBe(lines('Căn cước'))
    expect(draftOf(bytes, { 'old-font-1': 'yes' }).markdown).toBe(lines('Căn cước'))
  })

  it('leave Unicode typed under their name alone', () => {
    expect(markdownOf(p(r('Cước phí đã nộp', '<w:rFonts w:ascii=".VnTime"/>')))).toBe(
      lines('Cước phí đã nộp'),
    )
  })
})

describe('attacks', () => {
  it('makes unsafe links plain and keeps safe ones', () => {
    const link = (id: string, text: string): string => `<w:hyperlink r:id="${id}">${r(text)}</w:hyperlink>`
    const draft = draftOf(
      docx({
        body: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => p(link(id, `liên kết ${id}`))).join(''),
        links: [
          ['a', 'hyperlink', 'javascript:alert(1)'],
          ['b', 'hyperlink', ' JaVa\nScript:alert(1)'],
          ['c', 'hyperlink', 'data:text/html;base64,PHNjcmlwdD4='],
          ['d', 'hyperlink', 'vbscript:x'],
          ['e', 'hyperlink', 'https://vi.du/a(b)"<c>'],
          ['f', 'hyperlink', 'file:///C:/bi-mat.docx'],
        ],
      }),
    )
    expect(draft.markdown).toBe(
      lines(
        'liên kết a',
        '',
        'liên kết b',
        '',
        'liên kết c',
        '',
        'liên kết d',
        '',
        '[liên kết e](https://vi.du/a%28b%29%22%3Cc%3E)',
        '',
        'liên kết f',
      ),
    )
    expect(draft.faults.filter(({ code }) => code === 'link-made-plain')).toHaveLength(5)
  })

  it('shows script, event handlers, CSS and directives as the letters they are', () => {
    const typed = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<style>*{display:none}</style>',
      '<svg onload=alert(1)>',
      '![x](javascript:alert(1))',
      ':::figure{src="x" alt="y"}',
      '::cite{source="x"}',
    ]
    expect(markdownOf(typed.map(line).join(''))).toBe(
      lines(
        '\\<script>alert(1)\\</script>',
        '',
        '\\<img src=x onerror=alert(1)>',
        '',
        '\\<style>\\*{display:none}\\</style>',
        '',
        '\\<svg onload=alert(1)>',
        '',
        '!\\[x\\](javascript:alert(1))',
        '',
        '\\:::figure{src="x" alt="y"}',
        '',
        '\\::cite{source="x"}',
      ),
    )
  })

  it('names a picture that is SVG, whatever its name says', () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const draft = draftOf(
      docx({
        body: p(picture('rId1', 'Hình')),
        links: [['rId1', 'image', 'media/a.png']],
        more: { 'word/media/a.png': svg },
      }),
    )
    expect(draft.markdown).toBe('')
    expect(draft.figures).toEqual([])
    expect(faultsOf(draft)).toEqual(['picture-not-shown 1 SVG, Hình'])
  })
})
