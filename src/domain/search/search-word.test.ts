import { describe, expect, it } from 'vitest'
import { readWord, wordsIn } from './search-word.ts'

describe('a word', () => {
  it('is known with its marks, without its tone, and without any', () =>
    expect(readWord('Đường')).toEqual({
      key: 'đương\u0300',
      plainKey: 'duong',
      letters: 'đương',
      tone: '\u0300',
      plain: 'duong',
    }))
  it('has the same tone wherever it was put', () => expect(readWord('hoà')).toEqual(readWord('hòa')))
  it('is the same with i or y where both are in use', () =>
    expect(readWord('kĩ').key).toBe(readWord('kỹ').key))
  it('is the same typed in parts', () => expect(readWord('ho\u0300a')).toEqual(readWord('hòa')))
  it('differs from its neighbour by tone alone', () => expect(readWord('bàn')).not.toEqual(readWord('bạn')))
})

describe('the words of a text', () => {
  it('are letters and digits, whatever stands between', () =>
    expect(wordsIn('Luật 60/2014/QH13: “hộ tịch”.')).toEqual(['Luật', '60', '2014', 'QH13', 'hộ', 'tịch']))
  it('are none in a text of signs', () => expect(wordsIn(' … – ')).toEqual([]))
})
