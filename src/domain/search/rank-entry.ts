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

/** What decides the place of an entry, the weightiest first; each number is better when larger. */
export type Rank = readonly number[]

/** Of two entries alike in everything else, the one that leads to more comes first. */
const KIND_WEIGHT: Record<SearchKind, number> = {
  course: 5,
  lesson: 4,
  term: 3,
  section: 2,
  step: 1,
  source: 0,
}

/**
 * Words found come first; then, if marks were typed, those found with their marks; then the title, where neighbours of
 * the query standing together count before words apart, since most Vietnamese words have two syllables.
 */
export const rankEntry = (
  { words, isMarked }: SearchQuery,
  { kind, title, text }: RankedWords,
  matchOf: (word: SearchWord) => WordMatch,
): Rank => {
  const inTitle = readField(title, matchOf)
  const inText = readField(text, matchOf)
  const exact = countBits(inTitle.exact | inText.exact)
  return [
    countBits(inTitle.found | inText.found),
    isMarked ? exact : 0,
    countBits(inTitle.pairs),
    countBits(inTitle.found),
    countBits(inTitle.whole),
    title.length === words.length ? 1 : 0,
    KIND_WEIGHT[kind],
    countBits(inTitle.pairs | inText.pairs),
    exact,
    -title.length,
  ]
}

/** For sorting, best first. */
export const compareRanks = (a: Rank, b: Rank): number => {
  const at = a.findIndex((number, place) => number !== b[place])
  return at === -1 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
}

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
