import { foldVietnamese, normaliseText } from '../text/normalise-text.ts'

/** A syllable as it is compared: without marks, and with them wherever the tone was put. */
export interface SearchWord {
  /** Lower case without marks, đ as d. */
  folded: string
  /** Lower case with đ, ă, â, ê, ô, ơ, ư, but without the tone. */
  base: string
  /** The tone mark, or nothing for the level tone. */
  tone: string
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Kept apart from its letter, the tone of "hoà" is that of "hòa". */
export const readWord = (word: string): SearchWord => {
  const parts = word.toLowerCase().normalize('NFD')
  return {
    folded: foldVietnamese(word),
    base: parts.replace(TONES, '').normalize('NFC'),
    tone: parts.match(TONES)?.join('') ?? '',
  }
}

/** The words of a text in their order; digits are words, so that "Luật 60/2014" is three of them. */
export const wordsIn = (text: string): string[] => normaliseText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
