import { countBits } from './count-bits.ts'
import type { WordMatch } from './match-word.ts'
import type { SearchQuery } from './search-query.ts'
import type { SearchWord } from './search-word.ts'

export interface WordIndex {
  /** Which entries hold each distinct word, as their places in the list of entries. */
  placesOf: ReadonlyMap<SearchWord, readonly number[]>
  entries: number
}

/** From so many words on, what was typed is taken for a question, of which nobody knows the author's every word. */
const QUESTION_WORDS = 3
/** Fewer entries than these holding every word of a question may have come about by chance. */
const FEW = 3
/** The part of a question's words that an entry then has to hold. */
const ENOUGH_WORDS = 0.5

/** @param entries the words of each entry, equal words being one object */
export const indexWords = (entries: readonly (readonly SearchWord[])[]): WordIndex => {
  const index = new Map<SearchWord, number[]>()
  entries.forEach((words, place) => {
    for (const word of new Set(words)) {
      const places = index.get(word)
      if (places === undefined) index.set(word, [place])
      else places.push(place)
    }
  })
  return { placesOf: index, entries: entries.length }
}

/**
 * @returns places of the entries holding every word without regard to marks, the last word perhaps only begun; for a
 * question, also of those holding half of its words
 */
export const findEntries = (
  { placesOf, entries }: WordIndex,
  { words }: SearchQuery,
  matchOf: (word: SearchWord) => WordMatch,
): number[] => {
  const foundAt = new Uint16Array(entries)
  for (const [word, places] of placesOf) {
    const { found } = matchOf(word)
    if (found === 0) continue
    for (const place of places) foundAt[place] = (foundAt[place] ?? 0) | found
  }
  const holding = (enough: number): number[] => {
    const places: number[] = []
    foundAt.forEach((found, place) => {
      if (found !== 0 && countBits(found) >= enough) places.push(place)
    })
    return places
  }
  const holdingAll = holding(words.length)
  if (holdingAll.length >= FEW || words.length < QUESTION_WORDS) return holdingAll
  return holding(Math.ceil(words.length * ENOUGH_WORDS))
}
