import { describe, expect, it } from 'vitest'
import { findEntries, indexWords } from './find-entries.ts'
import { createWordMatcher } from './match-word.ts'
import { readQuery } from './search-query.ts'
import { readWord, wordsIn } from './search-word.ts'

const index = indexWords(
  ['Nộp tờ khai ở xã', 'Nộp lệ phí', 'Xã trả kết quả', 'Tạm trú'].map((text) => wordsIn(text).map(readWord)),
)

const find = (typed: string): number[] => {
  const query = readQuery(typed)
  if (query === undefined) throw new Error('Too little typed')
  return findEntries(index, query, createWordMatcher(query)).sort()
}

describe('entries found', () => {
  it('hold the word in any marks', () => expect(find('nop')).toEqual([0, 1]))
  it('hold both of two words', () => expect(find('nộp xã')).toEqual([0]))
  it('hold the beginning typed last', () => expect(find('nộp l')).toEqual([1]))
  it('are none where one of two words is nowhere', () => expect(find('nộp zz')).toEqual([]))
  it('hold half of the words of a question', () => expect(find('đến xã nào nộp')).toEqual([0]))
  it('are none where a question finds less than half', () => expect(find('cho tôi hỏi xã')).toEqual([]))
})
