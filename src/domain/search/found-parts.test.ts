import { describe, expect, it } from 'vitest'
import { foundParts } from './found-parts.ts'
import { createWordMatcher } from './match-word.ts'
import { readQuery } from './search-query.ts'

/** The text with what is marked in square brackets. */
const marked = (typed: string, text: string): string => {
  const query = readQuery(typed)
  if (query === undefined) throw new Error('Too little typed')
  return foundParts(text, createWordMatcher(query))
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('')
}

describe('words found', () => {
  it('are marked as the text writes them', () =>
    expect(marked('dang ky', 'Đăng ký ở xã')).toBe('[Đăng ký] ở xã'))
  it('are marked one by one when something stands between', () =>
    expect(marked('60/2014', 'Luật 60/2014/QH13')).toBe('Luật [60]/[2014]/QH13'))
  it('leave other marks alone where the very word stands', () =>
    expect(marked('bàn', 'Bạn đến bàn một cửa')).toBe('Bạn đến [bàn] một cửa'))
  it('are marked without regard to marks where the very word does not stand', () =>
    expect(marked('bàn', 'Bạn nộp')).toBe('[Bạn] nộp'))
  it('may be the beginning of a longer word', () => expect(marked('ngh', 'Nghị định')).toBe('[Nghị] định'))
  it('are nowhere in a text without them', () => expect(marked('xã', 'Nộp')).toBe('Nộp'))
})
