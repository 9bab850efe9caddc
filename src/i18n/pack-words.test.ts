import { expect, it } from 'vitest'
import { sizeWords } from './pack-words.ts'

it.each([
  [1, '1 KB'],
  [87_000, '85 KB'],
  [102_400, '0,1 MB'],
  [445_000, '0,42 MB'],
  [1_572_864, '1,5 MB'],
])('%i bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words))
