import { describe, expect, it } from 'vitest'
import { createWordMatcher } from './match-word.ts'
import { compareRanks, type RankedWords, rankEntry } from './rank-entry.ts'
import type { SearchKind } from './search-entry.ts'
import { readQuery } from './search-query.ts'
import { readWord, wordsIn } from './search-word.ts'

const entry = (title: string, text = '', kind: SearchKind = 'section'): RankedWords => ({
  kind,
  title: wordsIn(title).map(readWord),
  text: wordsIn(text).map(readWord),
})

/** Below zero when the first is to stand before the second. */
const order = (typed: string, first: RankedWords, second: RankedWords): number => {
  const query = readQuery(typed)
  if (query === undefined) throw new Error('Too little typed')
  const matchOf = createWordMatcher(query)
  return compareRanks(rankEntry(query, first, matchOf), rankEntry(query, second, matchOf))
}

describe('the first of two entries', () => {
  it('has the marks that were typed, even in its text only', () =>
    expect(order('bàn', entry('Nộp', 'đến đúng bàn'), entry('Bạn cần gì', 'bạn'))).toBeLessThan(0))
  it('has its words in the title when no marks were typed', () =>
    expect(order('ban sao', entry('Bản sao trích lục'), entry('Nộp', 'uỷ ban xem sao'))).toBeLessThan(0))
  it('has the words side by side', () =>
    expect(order('khai sinh', entry('Khai sinh ở xã'), entry('Sinh xong mới khai'))).toBeLessThan(0))
  it('has more of the words', () =>
    expect(order('phạt quá hạn', entry('Nộp', 'quá hạn có phạt'), entry('Quá hạn', ''))).toBeLessThan(0))
  it('has the whole word rather than its beginning', () =>
    expect(order('ho', entry('Hồ sơ'), entry('Hoàn thành'))).toBeLessThan(0))
  it('is the one of exactly that title', () =>
    expect(order('hồ sơ', entry('Hồ sơ', '', 'term'), entry('Hồ sơ trả lại', '', 'lesson'))).toBeLessThan(0))
  it('is the course when titles say the same', () =>
    expect(order('khai sinh', entry('Khai sinh', '', 'course'), entry('Khai sinh', '', 'term'))).toBeLessThan(
      0,
    ))
})

it('two entries alike stand as they come', () => expect(order('xã', entry('Xã'), entry('Xã'))).toBe(0))
