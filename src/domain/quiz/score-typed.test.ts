import { describe, expect, it, test } from 'vitest'
import { scoreNumber } from './score-number.ts'
import { missesMarks, scoreShortText } from './score-short-text.ts'

describe('short text', () => {
  const forgiving = { accepted: ['Giấy chứng sinh', 'giấy chứng sinh điện tử'], marks: 'forgiven' as const }
  const strict = { ...forgiving, marks: 'strict' as const }

  test.each([
    ['as written', 'Giấy chứng sinh'],
    ['in other capitals and spaces', '  giấy  CHỨNG sinh '],
    ['with letters typed in parts', 'Giấy chứng sinh'.normalize('NFD')],
    ['the second of the accepted ones', 'Giấy chứng sinh điện tử'],
  ])('counts %s', (_, text) => {
    expect(scoreShortText(strict, text)).toBe(1)
    expect(missesMarks(forgiving, text)).toBe(false)
  })

  it('counts an answer without marks where marks are forgiven, and says so', () => {
    expect(scoreShortText(forgiving, 'giay chung sinh')).toBe(1)
    expect(missesMarks(forgiving, 'giay chung sinh')).toBe(true)
  })

  it('asks for marks where the author is strict, and says that only they are missing', () => {
    expect(scoreShortText(strict, 'giay chung sinh')).toBe(0)
    expect(missesMarks(strict, 'giay chung sinh')).toBe(true)
  })

  it('gives nothing for other words or for none', () => {
    expect(scoreShortText(forgiving, 'giấy khai sinh')).toBe(0)
    expect(scoreShortText(forgiving, ' ')).toBe(0)
  })
})

describe('number', () => {
  const rule = { value: 1.5, tolerance: 0.1 }

  test.each([
    ['the value itself', '1,5', 1],
    ['the lower end of the tolerance', '1,4', 1],
    ['the upper end of the tolerance', '1,6', 1],
    ['just outside', '1,61', 0],
    ['words', 'một rưỡi', 0],
    ['nothing', '', 0],
  ])('%s', (_, text, points) => expect(scoreNumber(rule, text)).toBe(points))

  it('gives nothing for a point that may stand between thousands, rather than guess', () => {
    expect(scoreNumber({ value: 1500, tolerance: 0 }, '1.500')).toBe(0)
    expect(scoreNumber({ value: 1.5, tolerance: 0 }, '1.500')).toBe(0)
    expect(scoreNumber({ value: 1500, tolerance: 0 }, '1 500')).toBe(1)
  })
})
