import type { SearchQuery } from './search-query.ts'
import type { SearchWord } from './search-word.ts'

/** How well a word of a text answers a typed word; higher is better. */
export const MATCH = { none: 0, begins: 1, beginsExactly: 2, whole: 3, wholeExactly: 4 } as const

export type MatchLevel = (typeof MATCH)[keyof typeof MATCH]

/** @param isStillTyped the last word of a query may be the beginning of the word meant */
export const matchWord = (typed: SearchWord, word: SearchWord, isStillTyped: boolean): MatchLevel => {
  if (word.plainKey === typed.plainKey) return word.key === typed.key ? MATCH.wholeExactly : MATCH.whole
  if (!isStillTyped || !word.plain.startsWith(typed.plain)) return MATCH.none
  const isToneRight = typed.tone === '' || typed.tone === word.tone
  return isToneRight && word.letters.startsWith(typed.letters) ? MATCH.beginsExactly : MATCH.begins
}

/** How one word of a text answers each word of a query; bit n of the sets stands for the query's word n. */
export interface WordMatch {
  levels: readonly MatchLevel[]
  found: number
  exact: number
  /** Found as a whole word, not as the beginning of one. */
  whole: number
}

/** Matches words against one query; a word object seen before is answered from memory. */
export const createWordMatcher = ({ words }: SearchQuery): ((word: SearchWord) => WordMatch) => {
  const known = new Map<SearchWord, WordMatch>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const levels = words.map((typed, at) => matchWord(typed, word, at === words.length - 1))
    const match = {
      levels,
      found: bits(levels, (level) => level !== MATCH.none),
      exact: bits(levels, (level) => level === MATCH.wholeExactly || level === MATCH.beginsExactly),
      whole: bits(levels, (level) => level >= MATCH.whole),
    }
    known.set(word, match)
    return match
  }
}

const bits = (levels: readonly MatchLevel[], isSet: (level: MatchLevel) => boolean): number =>
  levels.reduce<number>((set, level, at) => (isSet(level) ? set | (1 << at) : set), 0)
