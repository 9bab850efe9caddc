import { describe, expect, it } from 'vitest'
import type { ImportedQuestion } from '../imported-question.ts'
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
import { PNG, picture } from './fixtures/pictures.ts'
import { readDocx } from './read-docx.ts'
import { toQuestions, type WordQuestions } from './word-questions.ts'

const readQuestions = (bytes: Uint8Array): WordQuestions => {
  const read = readDocx(bytes)
  if (!read.ok) throw new Error(read.code)
  return toQuestions(read.value)
}

/** A question on one line: its kind, prompt, and choices, the right ones with a star. */
const tell = (question: ImportedQuestion): string => {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return `${question.prompt} | ${question.choices.map(({ text, right }) => (right ? `*${text}` : text)).join(' | ')}`
    case 'true-false':
      return `${question.prompt} | ${question.isTrue}`
    case 'short-text':
      return `${question.prompt} | =${question.accepted.join(' =')}`
    default:
      return question.kind
  }
}

const told = (body: string, more: { numbering?: string; styles?: string } = {}): string[] =>
  readQuestions(docx({ body, ...more })).questions.map(tell)

const faults = (body: string): string[] =>
  readQuestions(docx({ body })).faults.map(({ code, place, found }) =>
    [code, place.kind === 'paragraph' ? place.paragraph : place.kind, found ?? ''].join(' ').trim(),
  )

const U = '<w:u w:val="single"/>'
const B = '<w:b/>'
const RED = '<w:color w:val="FF0000"/>'
const YELLOW = '<w:highlight w:val="yellow"/>'

const HAN = line('Câu 1: Hạn đăng ký khai sinh là bao lâu?')
const PLAIN = ['A. 30 ngày', 'B. 60 ngày', 'C. 90 ngày', 'D. 120 ngày']
const choices = (right: string): string =>
  line(PLAIN[0] ?? '') + right + line(PLAIN[2] ?? '') + line(PLAIN[3] ?? '')
const RIGHT = ['Hạn đăng ký khai sinh là bao lâu? | 30 ngày | *60 ngày | 90 ngày | 120 ngày']
const WITHOUT_KEY = ['Hạn đăng ký khai sinh là bao lâu? | 30 ngày | 60 ngày | 90 ngày | 120 ngày']

describe('the right choice', () => {
  it.each([
    ['underlined', p(r('B. 60 ngày', U))],
    ['with its letter underlined', p(r('B', U) + r('. 60 ngày'))],
    ['with its text underlined', p(r('B. ') + r('60 ngày', U))],
    ['bold', p(r('B. 60 ngày', B))],
    ['red', p(r('B. 60 ngày', RED))],
    ['marked yellow', p(r('B. ') + r('60 ngày', YELLOW))],
    ['with a star before', line('*B. 60 ngày')],
    ['with a star behind its letter', line('B*. 60 ngày')],
    ['with a star at the end', line('B. 60 ngày *')],
    ['with a tick', line('B. 60 ngày ✓')],
    ['with "(đúng)"', line('B. 60 ngày (Đúng)')],
  ])('is the one %s', (_how, right) => {
    expect(told(HAN + choices(right))).toEqual(RIGHT)
    expect(faults(HAN + choices(right))).toEqual([])
  })

  it.each(['Đáp án: B', 'ĐÁP ÁN ĐÚNG LÀ: B.', 'Đ/A: B', '(Đáp án: 60 ngày)', 'Trả lời: B'])(
    'is told by "%s"',
    (key) => {
      expect(told(HAN + choices(line('B. 60 ngày')) + line(key))).toEqual(RIGHT)
    },
  )

  it('is told by a list at the end, in lines or in a table', () => {
    const second = ['Câu 2. Nộp ở đâu?', 'A. Xã', 'B. Tỉnh', 'C. Huyện'].map(line).join('')
    const questions = HAN + choices(line('B. 60 ngày')) + second
    const expected = [...RIGHT, 'Nộp ở đâu? | *Xã | Tỉnh | Huyện']
    expect(told(questions + line('BẢNG ĐÁP ÁN') + line('1. B') + line('2. A'))).toEqual(expected)
    expect(told(questions + line('Đáp án: 1B, 2A'))).toEqual(expected)
    expect(
      told(
        questions +
          line('ĐÁP ÁN') +
          table(row(cell(line('Câu 1')), cell(line('B'))), row(cell(line('Câu 2')), cell(line('A')))),
      ),
    ).toEqual(expected)
    expect(
      told(
        questions +
          line('ĐÁP ÁN') +
          table(
            row(cell(line('Câu')), cell(line('1')), cell(line('2'))),
            row(cell(line('Đáp án')), cell(line('B')), cell(line('A'))),
          ),
      ),
    ).toEqual(expected)
  })

  it('may be several', () => {
    const body = HAN + PLAIN.map(line).join('') + line('Đáp án: A, C')
    expect(readQuestions(docx({ body })).questions[0]?.kind).toBe('multiple-choice')
    expect(told(body)).toEqual([
      'Hạn đăng ký khai sinh là bao lâu? | *30 ngày | 60 ngày | *90 ngày | 120 ngày',
    ])
  })
})

describe('a key that is not clear', () => {
  it('is asked about when it is missing', () => {
    const body = HAN + PLAIN.map(line).join('')
    expect(told(body)).toEqual(WITHOUT_KEY)
    expect(faults(body)).toEqual(['key-missing 1 Hạn đăng ký khai sinh là bao lâu?'])
  })

  it('is asked about when the file says two things', () => {
    const body = HAN + choices(p(r('B. 60 ngày', U))) + line('Đáp án: C')
    expect(told(body)).toEqual(WITHOUT_KEY)
    expect(faults(body)).toEqual(['key-ambiguous 1 C / B'])
  })

  it('is asked about when it names no choice', () => {
    const body = HAN + PLAIN.map(line).join('') + line('Đáp án: E')
    expect(told(body)).toEqual(WITHOUT_KEY)
    expect(faults(body)).toEqual(['key-names-no-choice 1 E'])
  })

  it('is not seen in looks that most choices have, or that one word has', () => {
    const mostBold =
      HAN +
      ['A. 30 ngày', 'B. 60 ngày', 'C. 90 ngày'].map((text) => p(r(text, B))).join('') +
      line('D. 120 ngày')
    expect(told(mostBold)).toEqual(WITHOUT_KEY)
    expect(told(HAN + choices(p(r('B. ') + r('60', B) + r(' ngày'))))).toEqual(WITHOUT_KEY)
  })

  it('is not taken from a list when two questions have its number', () => {
    const body = `${HAN + PLAIN.map(line).join('')}${HAN}${PLAIN.map(line).join('')}${line('ĐÁP ÁN')}${line('1. B')}`
    expect(told(body)).toEqual([...WITHOUT_KEY, ...WITHOUT_KEY])
    expect(faults(body)).toContain('key-ambiguous 12 1. B')
  })

  it('is asked about when a letter stands twice', () => {
    const body = HAN + ['A. 30 ngày', 'B. 60 ngày', 'B. 90 ngày'].map(line).join('') + line('Đáp án: B')
    expect(faults(body)).toEqual(['key-ambiguous 1 A, B, B'])
  })
})

describe('the choices', () => {
  it('stand on one line, parted by blanks or tabs, also behind the prompt', () => {
    expect(
      told(
        HAN +
          p(`${r('A. 30 ngày   ')}${r('B. 60 ngày', U)}<w:r><w:tab/></w:r>${r('C. 90 ngày D. 120 ngày')}`),
      ),
    ).toEqual(RIGHT)
    expect(told(line('Câu 1. Nhóm máu? A. Nhóm O B. Nhóm A. C. Nhóm B Đáp án'))).toEqual([
      'Nhóm máu? | Nhóm O | Nhóm A. | Nhóm B Đáp án',
    ])
  })

  it('stand in a table, with their letters or in cells of their own', () => {
    const pairs = table(
      row(cell(line('A. 30 ngày')), cell(p(r('B. 60 ngày', B)))),
      row(cell(line('C. 90 ngày')), cell(line('D. 120 ngày'))),
    )
    expect(told(HAN + pairs)).toEqual(RIGHT)
    const apart = table(
      ...['A 30 ngày', 'B 60 ngày', 'C 90 ngày', 'D 120 ngày'].map((text) =>
        row(cell(p(r(text[0] ?? '', text.startsWith('B') ? U : ''))), cell(line(text.slice(2)))),
      ),
    )
    expect(told(HAN + apart)).toEqual(RIGHT)
  })

  it('have the letters of a list that Word numbers', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Câu %1:')}${level(1, 'upperLetter', '%2.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const body = listed('Nộp ở đâu?', 0) + listed('Xã', 1) + listed('Tỉnh', 1) + line('Đáp án: A')
    expect(
      told(body + listed('Ai ký?', 0) + listed('Chủ tịch', 1) + listed('Công chức', 1), { numbering }),
    ).toEqual(['Nộp ở đâu? | *Xã | Tỉnh', 'Ai ký? | Chủ tịch | Công chức'])
  })

  it('stay in their place when they speak of the others', () => {
    const body = HAN + [...PLAIN.slice(0, 3), 'D. Tất cả các ý trên', 'Đáp án: D'].map(line).join('')
    expect(readQuestions(docx({ body })).questions[0]).toMatchObject({
      choices: [{}, {}, {}, { pinned: true, right: true }],
    })
  })

  it('may be bullets, unless letters follow: then these belong to the prompt', () => {
    expect(told(`${HAN}${line('- 30 ngày')}${p(r('- 60 ngày', B))}${line('- 90 ngày')}`)).toEqual([
      'Hạn đăng ký khai sinh là bao lâu? | 30 ngày | *60 ngày | 90 ngày',
    ])
    expect(
      told(['Câu 1. Cho các giấy:', '- Tờ khai', '- Căn cước', 'A. Một', 'B. Hai'].map(line).join('')),
    ).toEqual(['Cho các giấy: - Tờ khai - Căn cước | Một | Hai'])
  })
})

describe('a question', () => {
  it('in each row of a table is read by its columns', () => {
    const head = ['STT', 'Câu hỏi', 'A', 'B', 'C', 'Đáp án'].map((text) => cell(line(text)))
    const first = ['1', 'Nộp ở đâu?', 'Xã', 'Tỉnh', 'Huyện', 'A'].map((text) => cell(line(text)))
    expect(told(table(row(...head), row(...first)))).toEqual(['Nộp ở đâu? | *Xã | Tỉnh | Huyện'])
  })

  it('may be true or false, or ask for words', () => {
    const body = [
      'Câu 1. Nộp ở xã.',
      'Đáp án: Đúng',
      'Câu 2. Nộp muộn bị phạt.',
      'A. Đúng',
      'B. Sai',
      'Đáp án: B',
      'Câu 3. Hạn là …',
      'Đáp án: 60 ngày',
    ]
    expect(told(body.map(line).join(''))).toEqual([
      'Nộp ở xã. | true',
      'Nộp muộn bị phạt. | false',
      'Hạn là … | =60 ngày',
    ])
  })

  it('begins with a number, or after the choices of the one before', () => {
    const numbered = ['1. Hạn?', 'a) 30', 'b) 60', '2. Ở đâu?', 'a) Xã', 'b) Tỉnh']
    expect(told(numbered.map(line).join(''))).toEqual(['Hạn? | 30 | 60', 'Ở đâu? | Xã | Tỉnh'])
    const bare = ['Hạn?', 'A. 30', 'B. 60', 'Ở đâu?', 'A. Xã', 'B. Tỉnh']
    expect(told(bare.map(line).join(''))).toEqual(['Hạn? | 30 | 60', 'Ở đâu? | Xã | Tỉnh'])
  })

  it('keeps its reason, its source and its picture', () => {
    const { questions } = readQuestions(
      docx({
        body: `${line('Câu 1. Đây là nút gì?')}${p(picture('rId1', 'Nút'))}${['A. Nộp', 'B. Huỷ', 'Đáp án: A', 'Giải thích: Nút xanh.', 'Nguồn: Luật Hộ tịch'].map(line).join('')}`,
        links: [['rId1', 'image', 'media/a.png']],
        more: { 'word/media/a.png': PNG },
      }),
    )
    expect(questions).toEqual([
      {
        kind: 'single-choice',
        prompt: 'Đây là nút gì?',
        place: { kind: 'paragraph', paragraph: 1 },
        choices: [
          { text: 'Nộp', right: true, reason: 'Nút xanh.' },
          { text: 'Huỷ', right: false },
        ],
        source: 'Luật Hộ tịch',
        attachments: [{ fileName: 'hinh-1.png', mediaType: 'image/png', alt: 'Nút', bytes: PNG }],
      },
    ])
  })

  it('is left out when it has no prompt or too few choices, and the rest stays', () => {
    const body = [
      'Câu 1.',
      'A. Xã',
      'B. Tỉnh',
      'Câu 2. Ai ký?',
      'A. Chủ tịch',
      'Câu 3. Hạn?',
      'A. 30',
      'B. 60',
      'Đáp án: A',
    ]
    expect(told(body.map(line).join(''))).toEqual(['Hạn? | *30 | 60'])
    expect(faults(body.map(line).join(''))).toEqual(['no-prompt 1 Xã Tỉnh', 'too-few-choices 4 Ai ký?'])
  })

  it('does not swallow titles and stray lines: they are told', () => {
    const body =
      line('NGÂN HÀNG CÂU HỎI') + line('PHẦN I') + HAN + choices(p(r('B. 60 ngày', B))) + line('Hết')
    expect(told(body)).toEqual(RIGHT)
    expect(faults(body)).toEqual([
      'text-outside-questions 1 NGÂN HÀNG CÂU HỎI',
      'text-outside-questions 2 PHẦN I',
      'text-outside-questions 8 Hết',
    ])
  })

  it('is told to be missing in a file without any', () => {
    expect(faults(line('Kính gửi các đồng chí.'))).toContain('no-questions-found file')
    expect(told(styled('Heading1', 'Mục'), { styles: HEADINGS })).toEqual([])
  })
})
