import { describe, expect, it } from 'vitest'
import { MATCH, matchWord } from './match-word.ts'
import { readWord } from './search-word.ts'

const match = (typed: string, word: string, isStillTyped = false) =>
  matchWord(readWord(typed), readWord(word), isStillTyped)

describe('a typed word against a word of a text', () => {
  it('is exact with the same marks', () => expect(match('đường', 'Đường')).toBe(MATCH.wholeExactly))
  it('is exact in either tone style', () => expect(match('thuý', 'thúy')).toBe(MATCH.wholeExactly))
  it('is exact with i or y', () => expect(match('kí', 'ký')).toBe(MATCH.wholeExactly))
  it('is whole without marks', () => expect(match('duong', 'đường')).toBe(MATCH.whole))
  it('is whole with other marks', () => expect(match('dưỡng', 'đường')).toBe(MATCH.whole))
  it('is not found when the letters differ', () => expect(match('khai', 'khi')).toBe(MATCH.none))
})

describe('a word still being typed', () => {
  it('may be the beginning of a word', () => expect(match('ng', 'nghị', true)).toBe(MATCH.beginsExactly))
  it('is exact while its tone is not typed yet', () =>
    expect(match('đươ', 'đường', true)).toBe(MATCH.beginsExactly))
  it('is less with another tone', () => expect(match('đưở', 'đường', true)).toBe(MATCH.begins))
  it('is nothing once the next word has begun', () => expect(match('ng', 'nghị', false)).toBe(MATCH.none))
})
