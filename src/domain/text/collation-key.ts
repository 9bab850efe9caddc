import { normaliseText } from './normalise-text.ts'
import { splitTone, TONE_MARKS } from './split-tone.ts'

/** The Vietnamese alphabet, with f j w z where the Latin alphabet has them. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'

const RANKS = new Map(
  Array.from(ALPHABET, (letter, place) => [letter, String.fromCharCode('a'.charCodeAt(0) + place)]),
)

/**
 * A key that puts texts into the order of a Vietnamese dictionary when keys are compared by `<`: word by word, first by
 * letters, then by tone (ngang, huyền, hỏi, ngã, sắc, nặng). Case, NFC or NFD and the place of the tone mark make no
 * difference. Not for reading.
 */
export const collationKey = (text: string): string =>
  normaliseText(text).toLowerCase().split(' ').map(keyOfWord).join(' ')

// The digit of the tone sorts before every letter, so that án stands before anh, and after the space between words.
const keyOfWord = (word: string): string => {
  const { letters, tones } = splitTone(word)
  const [tone] = tones
  const toneRank = tone === undefined ? 0 : TONE_MARKS.indexOf(tone) + 1
  return Array.from(letters, (letter) => RANKS.get(letter) ?? letter).join('') + toneRank
}
