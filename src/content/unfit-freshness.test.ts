import { describe, expect, it } from 'vitest'
import { type Change, toldAfter } from './fixtures/changed-content.ts'

// The content is told as on 25/11/2026; this source ended the day before, and is trusted enough for a question.
const ENDED: Change[] = [
  { file: 'sources/tin-mau.yaml', find: 'grade: R', write: 'grade: P\ninForceUntil: 2026-11-24' },
]
const LESSON = 'courses/mau/lessons/mot.md'
const SOURCES = 'sources:\n  - { source: luat-mau, at: Điều 1 }'
const alsoCiting = (written: string): Change => ({
  file: LESSON,
  find: SOURCES,
  write: `${SOURCES}\n  - ${written}`,
})
const ASKED: Change = {
  file: 'courses/mau/quiz.yaml',
  find: 'cite: { source: luat-mau, at: Điều 1 }',
  write: 'cite: { source: tin-mau }',
}
const LAPSED = [
  '  Cần:      nguồn có hiệu lực ngày 25/11/2026',
  '  Đang có:  nguồn "tin-mau" hết hiệu lực sau ngày 24/11/2026',
  '  Cách sửa: Sửa theo văn bản mới. Chỉ kể chuyện trước đây thì ghi past: true; chưa sửa kịp thì thêm underReview ở đầu bài.',
]
const oneFault = (lines: string[]): string => ['Nội dung có 1 chỗ cần sửa.', '', ...lines].join('\n')

describe('what is no longer the rule', () => {
  it('stops a lesson that teaches it', async () => {
    expect(await toldAfter(...ENDED, alsoCiting('{ source: tin-mau }'))).toBe(
      oneFault(['content/courses/mau/lessons/mot.md:7  sources[2].source', ...LAPSED]),
    )
  })

  it('holds on its last day', async () => {
    const lastDay = {
      file: 'sources/tin-mau.yaml',
      find: 'grade: R',
      write: 'grade: P\ninForceUntil: 2026-11-25',
    }
    expect(await toldAfter(lastDay, alsoCiting('{ source: tin-mau }'))).toBe('không có lỗi')
  })

  it('may be told as the past, and then nowhere as the rule', async () => {
    const past = alsoCiting('{ source: tin-mau, past: true }')
    expect(await toldAfter(...ENDED, past)).toBe('không có lỗi')
    const cited = (attributes: string): Change => ({
      file: LESSON,
      find: '## Hạn nộp',
      write: `## Hạn nộp\n\n::cite{source="tin-mau"${attributes}}`,
    })
    expect(await toldAfter(...ENDED, past, cited(' past="true"'))).toBe('không có lỗi')
    expect(await toldAfter(...ENDED, past, cited(''))).toBe(
      oneFault(['content/courses/mau/lessons/mot.md:27  cite source', ...LAPSED]),
    )
  })

  it('stops a question that rests on it', async () => {
    expect(await toldAfter(...ENDED, ASKED)).toBe(
      oneFault(['content/courses/mau/quiz.yaml:6  questions[1].cite.source', ...LAPSED]),
    )
  })

  it('stops a term that rests on it', async () => {
    const term = {
      file: 'glossary.yaml',
      find: 'cite: { source: luat-mau }',
      write: 'cite: { source: tin-mau }',
    }
    expect(await toldAfter(...ENDED, term)).toBe(
      oneFault(['content/glossary.yaml:2  terms[1].cite', ...LAPSED]),
    )
  })

  it('does not stop a lesson that says it is under review, nor its questions', async () => {
    const underReview = {
      file: LESSON,
      find: 'reviewedOn: 2026-11-20',
      write: 'reviewedOn: 2026-11-20\nunderReview: { since: 2026-11-25, why: Luật mới có hiệu lực }',
    }
    expect(await toldAfter(...ENDED, underReview, alsoCiting('{ source: tin-mau }'), ASKED)).toBe(
      'không có lỗi',
    )
  })
})

describe('what is not yet the rule', () => {
  const COMING: Change = {
    file: 'sources/tin-mau.yaml',
    find: 'inForceFrom: 2026-01-01\nurl: https://example.org/tin-mau\ngrade: R',
    write: 'inForceFrom: 2027-03-01\nurl: https://example.org/tin-mau\ngrade: P',
  }

  it('decides no question', async () => {
    expect(await toldAfter(COMING, ASKED)).toBe(
      oneFault([
        'content/courses/mau/quiz.yaml:6  questions[1].cite.source',
        '  Cần:      nguồn có hiệu lực ngày 25/11/2026',
        '  Đang có:  nguồn "tin-mau" có hiệu lực từ 01/03/2027',
        '  Cách sửa: Ra câu hỏi theo văn bản đang có hiệu lực; đổi khi văn bản mới có hiệu lực.',
      ]),
    )
  })

  it('carries no lesson alone', async () => {
    const alone: Change[] = [
      { file: LESSON, find: SOURCES, write: 'sources:\n  - { source: tin-mau }' },
      { file: LESSON, find: '::cite{source="luat-mau" at="Điều 1"}', write: '' },
    ]
    expect(await toldAfter(COMING, ...alone)).toBe(
      oneFault([
        'content/courses/mau/lessons/mot.md:6  sources',
        '  Cần:      ít nhất một nguồn có hiệu lực ngày 25/11/2026',
        '  Đang có:  không nguồn nào đang có hiệu lực',
        '  Cách sửa: Thêm nguồn đang có hiệu lực mà bài dựa vào.',
      ]),
    )
  })
})
