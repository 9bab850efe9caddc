import { countBits } from './count-bits.ts'
import type { WordMatch } from './match-word.ts'
import type { SearchKind } from './search-entry.ts'
import type { SearchQuery } from './search-query.ts'
import type { SearchWord } from './search-word.ts'

/** An entry as ranking reads it. */
export interface RankedWords {
  kind: SearchKind
  title: readonly SearchWord[]
  text: readonly SearchWord[]
}

/** Of two entries alike in everything else, the one that leads to more comes first. */
const KIND_WEIGHT: Record<SearchKind, number> = {
  course: 5,
  lesson: 4,
  term: 3,
  unit: 0,
  section: 2,
  step: 1,
  source: 0,
}

/**
 * Words found come first; then, if marks were typed, those found with their marks; then the title, where neighbours of
 * the query standing together count before words apart, since most Vietnamese words have two syllables.
 * @returns one number, larger for the better entry
 */
export const rankEntry = (
  { words, isMarked }: SearchQuery,
  { kind, title, text }: RankedWords,
  matchOf: (word: SearchWord) => WordMatch,
): number => {
  const inTitle = readField(title, matchOf)
  const inText = readField(text, matchOf)
  const exact = countBits(inTitle.exact | inText.exact)
  return inOneNumber([
    countBits(inTitle.found | inText.found),
    isMarked ? exact : 0,
    countBits(inTitle.pairs),
    countBits(inTitle.found),
    countBits(inTitle.whole),
    title.length === words.length ? 1 : 0,
    KIND_WEIGHT[kind],
    countBits(inTitle.pairs | inText.pairs),
    exact,
    MOST_OF_A_REASON - Math.min(title.length, MOST_OF_A_REASON),
  ])
}

/** A query has sixteen words at most; of a longer title nothing more is told by its length. */
const MOST_OF_A_REASON = 31

/** The reasons as digits, the weightiest first: ten of them fit exactly, and thousands of numbers sort in no time. */
const inOneNumber = (reasons: readonly number[]): number =>
  reasons.reduce((number, reason) => number * (MOST_OF_A_REASON + 1) + reason, 0)

interface Field {
  found: number
  exact: number
  whole: number
  /** Bit n: the query's words n - 1 and n stand side by side. */
  pairs: number
}

const readField = (words: readonly SearchWord[], matchOf: (word: SearchWord) => WordMatch): Field => {
  const field = { found: 0, exact: 0, whole: 0, pairs: 0 }
  let before = 0
  for (const word of words) {
    const { found, exact, whole } = matchOf(word)
    field.found |= found
    field.exact |= exact
    field.whole |= whole
    field.pairs |= (before << 1) & found
    before = found
  }
  return field
}
