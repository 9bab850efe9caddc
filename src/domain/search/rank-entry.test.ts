import { describe, expect, it } from 'vitest'
import { createWordMatcher } from './match-word.ts'
import { type RankedWords, rankEntry } from './rank-entry.ts'
import type { SearchKind } from './search-entry.ts'
import { readQuery } from './search-query.ts'
import { readWord, wordsIn } from './search-word.ts'

const entry = (title: string, text = '', kind: SearchKind = 'section'): RankedWords => ({
  kind,
  title: wordsIn(title).map(readWord),
  text: wordsIn(text).map(readWord),
})

/** Above zero when the first is to stand before the second. */
const lead = (typed: string, first: RankedWords, second: RankedWords): number => {
  const query = readQuery(typed)
  if (query === undefined) throw new Error('Too little typed')
  const matchOf = createWordMatcher(query)
  return rankEntry(query, first, matchOf) - rankEntry(query, second, matchOf)
}

describe('the first of two entries', () => {
  it('has the marks that were typed, even in its text only', () =>
    expect(lead('bàn', entry('Nộp', 'đến đúng bàn'), entry('Bạn cần gì', 'bạn'))).toBeGreaterThan(0))
  it('has its words in the title when no marks were typed', () =>
    expect(lead('ban sao', entry('Bản sao trích lục'), entry('Nộp', 'uỷ ban xem sao'))).toBeGreaterThan(0))
  it('has the words side by side, whatever it leads to', () =>
    expect(
      lead('khai sinh', entry('Khai sinh ở xã', '', 'step'), entry('Sinh xong mới khai', '', 'course')),
    ).toBeGreaterThan(0))
  it('has more of the words', () =>
    expect(lead('phạt quá hạn', entry('Nộp', 'quá hạn có phạt'), entry('Quá hạn', ''))).toBeGreaterThan(0))
  it('has the whole word rather than its beginning', () =>
    expect(lead('ho', entry('Hồ sơ'), entry('Hoàn thành'))).toBeGreaterThan(0))
  it('is the one of exactly that title', () =>
    expect(lead('hồ sơ', entry('Hồ sơ', '', 'term'), entry('Hồ sơ trả lại', '', 'lesson'))).toBeGreaterThan(
      0,
    ))
  it('is the course when titles say the same', () =>
    expect(
      lead('khai sinh', entry('Khai sinh', '', 'course'), entry('Khai sinh', '', 'term')),
    ).toBeGreaterThan(0))
})

it('all reasons together stay a whole number, exactly', () => {
  const query = readQuery('xã '.repeat(16))
  if (query === undefined) throw new Error('Too little typed')
  const best = rankEntry(query, entry('xã '.repeat(16), '', 'course'), createWordMatcher(query))
  expect(Number.isSafeInteger(best)).toBe(true)
})

it('two entries alike stand as they come', () => expect(lead('xã', entry('Xã'), entry('Xã'))).toBe(0))
