import { foldVietnamese, normaliseText } from '../text/normalise-text.ts'
import { sameWordKey } from '../text/same-word-key.ts'
import { splitTone } from '../text/split-tone.ts'

/** A syllable as it is compared: whole or as far as it is typed, with marks and without. */
export interface SearchWord {
  /** The same for hoà and hòa, for kĩ and kỹ, in any case. */
  key: string
  /** The key without marks. */
  plainKey: string
  /** Lower case letters with their own marks (ă â ê ô ơ ư đ), without the tone. */
  letters: string
  /** The tone mark, or nothing for the level tone. */
  tone: string
  /** Lower case without any mark, đ as d. */
  plain: string
}

export const readWord = (word: string): SearchWord => {
  const key = sameWordKey(word)
  const { letters, tones } = splitTone(word.toLowerCase())
  return { key, plainKey: foldVietnamese(key), letters, tone: tones.join(''), plain: foldVietnamese(word) }
}

/** The words of a text in their order; digits are words, so that "Luật 60/2014" is three of them. */
export const wordsIn = (text: string): string[] => normaliseText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
