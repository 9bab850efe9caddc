import { expect, it } from 'vitest'
import { spokenSeconds, spokenSyllables } from './spoken-time.ts'

it('counts a syllable for each word and each number, and none for a dash that stands alone', () => {
  expect(spokenSyllables('Hạn 60 ngày – nhớ nhé.')).toBe(5)
  expect(spokenSyllables('')).toBe(0)
})

it('reads 150 syllables in a minute', () => {
  expect(spokenSeconds('một '.repeat(150))).toBe(60)
})
