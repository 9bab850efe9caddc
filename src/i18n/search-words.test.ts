import { describe, expect, it } from 'vitest'
import { foundWords } from './search-words.ts'

describe('what a search says', () => {
  it('counts what was found', () => expect(foundWords('khai', 12, 12)).toBe('Tìm thấy 12 chỗ.'))
  it('says how to go on when there is too much', () =>
    expect(foundWords('xã', 37, 20)).toBe(
      'Tìm thấy 37 chỗ, dưới đây là 20 chỗ sát nhất. Gõ thêm từ để tìm hẹp lại.',
    ))
  it('says what to try when there is nothing', () =>
    expect(foundWords('xyz', 0, 0)).toBe(
      'Chưa tìm thấy “xyz”. Thử ít từ hơn hoặc từ khác, ví dụ “khai sinh”. Gõ không dấu cũng được.',
    ))
})
