import { expect, test } from 'vitest'
import { countVerdicts } from './count-verdicts.ts'
import { hasWords, isOpen, letterSchema, type ReceivedLetter } from './letter.ts'

const LETTER = {
  letterId: '019ab3c0-0000-7000-8000-000000000001',
  ...{ courseId: 'khai-sinh', lessonId: 'noi-nop' },
}
const received = (changes: Partial<ReceivedLetter>): ReceivedLetter => ({
  ...LETTER,
  receivedAt: '2026-11-25T02:00:00.000Z',
  ...changes,
})

test('a letter says something: whether the lesson was useful, or words', () => {
  expect(letterSchema.safeParse({ ...LETTER, verdict: 'useful' }).success).toBe(true)
  expect(letterSchema.safeParse({ ...LETTER, note: 'Chỗ lệ phí chưa rõ.' }).success).toBe(true)
  expect(letterSchema.safeParse(LETTER).success).toBe(false)
  expect(letterSchema.safeParse({ ...LETTER, contact: '0912' }).success).toBe(false)
  expect(letterSchema.safeParse({ ...LETTER, note: '   ' }).success).toBe(false)
})

test('only a letter with words waits to be read', () => {
  expect(hasWords({ note: 'Chưa rõ' })).toBe(true)
  expect(hasWords({})).toBe(false)
})

test('a letter is open until it is answered, mended or set aside', () => {
  const answer = { by: 'Cô Lan', at: '2026-11-25T03:00:00.000Z' }
  expect(isOpen(received({}))).toBe(true)
  expect(isOpen(received({ answer: { ...answer, state: 'looking' } }))).toBe(true)
  for (const state of ['answered', 'mended', 'set-aside'] as const)
    expect(isOpen(received({ answer: { ...answer, state } }))).toBe(false)
})

test('verdicts are counted by lesson; words alone have no say', () => {
  expect(
    countVerdicts([
      received({ verdict: 'useful' }),
      received({ verdict: 'useful', note: 'Hay' }),
      received({ verdict: 'unclear' }),
      received({ note: 'Chỉ có lời' }),
      received({ lessonId: 'ai-di-khai', verdict: 'unclear' }),
    ]),
  ).toEqual([
    { lessonId: 'ai-di-khai', useful: 0, unclear: 1 },
    { lessonId: 'noi-nop', useful: 2, unclear: 1 },
  ])
})
