import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadContent } from './load-content.ts'
import type { PublishedCourse } from './published.ts'

const FOLDER = join(import.meta.dirname, 'fixtures', 'small')

describe('content that is fit to publish', () => {
  let loaded: Awaited<ReturnType<typeof loadContent>>
  let course: PublishedCourse

  beforeAll(async () => {
    loaded = await loadContent(FOLDER, '2026-11-25')
    course = loaded.published.courses[0] as PublishedCourse
  })

  it('keeps colons of ordinary Vietnamese, which an inline directive would eat', () => {
    expect(course.lessons[0]?.blocks[0]).toEqual({
      type: 'html',
      html: '<p>Mở cửa lúc 7:30. Lưu ý:không nộp bản sao.</p>',
    })
  })

  it('reads each directive into a block of its own, under its English or its Vietnamese name', () => {
    expect(course.lessons[0]?.blocks.map((block) => block.type)).toEqual([
      'html',
      'heading',
      'cite',
      'facts',
      'steps',
      'note',
      'compare',
      'screen',
      'check',
    ])
  })

  it('takes the deed of a step out in bold and keeps what follows it', () => {
    expect(course.lessons[0]?.blocks[4]).toEqual({
      type: 'steps',
      steps: [
        { html: '<b>Bấm Đăng nhập</b> Dùng tài khoản của bạn.' },
        { html: '<b>Bấm Gửi</b> Ghi lại mã.' },
      ],
    })
  })

  it('tells a button to press from other buttons, done rows and text', () => {
    expect(course.lessons[0]?.blocks[7]).toMatchObject({
      rows: [
        { kind: 'done', text: 'Tờ khai.pdf' },
        { kind: 'text', text: 'Giấy chứng sinh' },
        { kind: 'button', text: 'Quay lại' },
        { kind: 'press', text: 'Chọn tệp' },
      ],
    })
  })

  it('gives a heading an address without marks', () => {
    expect(course.lessons[0]?.headings).toEqual([{ id: 'han-nop', text: 'Hạn nộp' }])
  })

  it('adds up the minutes of the lessons and keeps their order', () => {
    expect(course.outline).toMatchObject({ id: 'mau', minutes: 10, lessons: [{ id: 'mot' }, { id: 'hai' }] })
  })

  it('publishes questions without anything that tells the answer', () => {
    const published = JSON.stringify(loaded.published.courses)
    expect(published).toContain('Hạn đăng ký là bao lâu?')
    expect(published).not.toContain('Điều 1 nói 60 ngày.')
    expect(published).not.toContain('"right"')
    expect(published).not.toContain('rightChoiceIds')
    expect(published).not.toContain('isTrue')
  })

  it('gives the private key the right choices and the reason of each choice', () => {
    const [han, giay, lePhi] = loaded.answerKeys[0]?.questions ?? []
    expect(han).toMatchObject({
      id: 'han',
      parts: [
        {
          id: 'han',
          solution: {
            kind: 'single-choice',
            rightChoiceIds: ['sau-muoi'],
            reasons: {
              'sau-muoi': 'Điều 1 nói 60 ngày.',
              'ba-muoi': 'Đây là hạn của việc khác.',
              'muoi-lam': 'Đây là hạn khai tử.',
            },
          },
        },
      ],
    })
    expect(giay?.parts[0]?.solution).toMatchObject({ rightChoiceIds: ['to-khai', 'chung-sinh'] })
    expect(lePhi?.parts[0]?.solution).toMatchObject({ rightChoiceIds: ['dung'] })
  })

  it('names quiz and key by the same content hash', () => {
    expect(course.quiz.keyVersion).toMatch(/^[0-9a-f]{16}$/)
    expect(loaded.answerKeys[0]?.keyVersion).toBe(course.quiz.keyVersion)
  })
})
