import { normaliseText } from '../../domain/text/normalise-text.ts'
import { sameWordKey } from '../../domain/text/same-word-key.ts'
import { placeOfLetter } from '../choices/choice-letter.ts'
import type { ImportFaultCode } from '../import-report.ts'

export interface ChoiceKey {
  /** Places of the right choices, from 0. */
  rights: ReadonlySet<number>
  fault?: Extract<ImportFaultCode, 'key-names-no-choice' | 'key-ambiguous'>
}

/**
 * The choices that a key names: by letter (`B`, `A, C`), by number from 1, or by the words of the choice. A key that is the
 * words of one choice and the number of another is not guessed at.
 */
export const readChoiceKey = (key: string, choices: readonly string[]): ChoiceKey => {
  const text = normaliseText(key)
  if (text === '') return { rights: new Set() }
  const byWords = findByWords(text, choices)
  const byPlace = findByPlace(text, choices.length)
  if (byWords === undefined && byPlace === undefined)
    return { rights: new Set(), fault: 'key-names-no-choice' }
  if (byWords !== undefined && byPlace !== undefined && !isSame(byWords, byPlace))
    return { rights: new Set(), fault: 'key-ambiguous' }
  return { rights: new Set(byWords ?? byPlace) }
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((place) => b.includes(place))

const findByWords = (text: string, choices: readonly string[]): number[] | undefined => {
  const placesOf = (words: string): number[] =>
    choices.flatMap((choice, at) => (sameWordKey(choice) === sameWordKey(words) ? [at] : []))
  const whole = placesOf(text)
  if (whole.length > 0) return whole.slice(0, 1)
  // B. 60 ngày: the letter and the words behind it.
  const [, letter = '', words = ''] = /^([A-J])\s?[.):-]\s*(.+)$/i.exec(text) ?? []
  if (words !== '' && placesOf(words).includes(placeOfLetter(letter))) return [placeOfLetter(letter)]
  const pieces = text.split(/\s*[;|]\s*/).filter((piece) => piece !== '')
  const places = pieces.map(placesOf)
  return pieces.length > 1 && places.every((found) => found.length > 0)
    ? places.flatMap((found) => found.slice(0, 1))
    : undefined
}

const LETTERS = /^\(?[A-J](?:[\s,;&+/.)-]*(?:(?:và|and)\s+)?\(?[A-J])*[.)]?$/iu
const NUMBERS = /^\d{1,2}(?:[\s,;&+/-]+(?:(?:và|and)\s+)?\d{1,2})*\.?$/iu

const findByPlace = (text: string, count: number): number[] | undefined => {
  const bare = text.replace(/^(?:đáp án|phương án|câu|ý|option)\s+/iu, '')
  const signs = bare.replace(/và|and/giu, ' ')
  const places = LETTERS.test(bare)
    ? (signs.match(/[A-J]/gi) ?? []).map(placeOfLetter)
    : NUMBERS.test(bare)
      ? (signs.match(/\d+/g) ?? []).map((number) => Number(number) - 1)
      : []
  return places.length > 0 && places.every((place) => place >= 0 && place < count)
    ? [...new Set(places)].sort((a, b) => a - b)
    : undefined
}
