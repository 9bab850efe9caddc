import { readWord, type SearchWord, wordsIn } from './search-word.ts'

export interface SearchQuery {
  words: readonly SearchWord[]
  /** Whether marks were typed: only then do they say which word is meant. */
  isMarked: boolean
}

/** Words beyond these narrow nothing; the bits of a number hold one word each. */
const MOST_QUERY_WORDS = 16

/** One letter alone stands at the beginning of nearly everything. */
const FEWEST_LETTERS = 2

/** @returns undefined while too little is typed to look for */
export const readQuery = (typed: string): SearchQuery | undefined => {
  const words = wordsIn(typed).slice(0, MOST_QUERY_WORDS).map(readWord)
  if (words.reduce((letters, { plain }) => letters + plain.length, 0) < FEWEST_LETTERS) return undefined
  return { words, isMarked: words.some(({ key, plainKey }) => key !== plainKey) }
}
