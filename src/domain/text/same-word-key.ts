import { normaliseText } from './normalise-text.ts'
import { plainPunctuation } from './plain-punctuation.ts'
import { splitTone } from './split-tone.ts'

/**
 * A text as its words are: two texts have the same key when they differ in case, in where the tone mark stands (hoà,
 * hòa) and in i or y where both are in use (kĩ, kỹ), and in nothing else. For comparing and indexes, not for showing:
 * the tone mark stands at the end of its word.
 */
export const sameWordKey = (text: string): string =>
  plainPunctuation(normaliseText(text))
    .toLowerCase()
    .replace(/\p{L}[\p{L}\p{M}]*/gu, keyOfWord)

const VOWELS = 'aăâeêioôơuưy'
const ONE_SYLLABLE = new RegExp(`^[^${VOWELS}]*[${VOWELS}]+[^${VOWELS}]*$`)

// The one word that the place of its tone tells from another: gịa (giặt gịa) has the rhyme ia, giạ (a measure of rice)
// the rhyme a. Everywhere else the tone belongs to the whole syllable.
const TOLD_BY_PLACE = 'gịa'

const keyOfWord = (word: string): string => {
  const { letters, tones } = splitTone(word)
  if (tones.length > 1 || !ONE_SYLLABLE.test(letters) || word === TOLD_BY_PLACE) return word
  return (WITH_I[letters] ?? letters) + tones.join('')
}

/**
 * Whole syllables that are written with i or with y, whatever their tone: hi sinh, kĩ năng, lí do, mĩ thuật, bác sĩ, tỉ
 * lệ, quí một. Elsewhere the letter tells words apart: tai and tay, thúi and thuý.
 */
const WITH_I: Record<string, string> = {
  hy: 'hi',
  ky: 'ki',
  ly: 'li',
  my: 'mi',
  sy: 'si',
  ty: 'ti',
  quy: 'qui',
}
