import { cutAround } from '../../domain/search/cut-around.ts'
import { findEntries, indexWords } from '../../domain/search/find-entries.ts'
import { foundParts, type TextPart } from '../../domain/search/found-parts.ts'
import { createWordMatcher } from '../../domain/search/match-word.ts'
import { rankEntry } from '../../domain/search/rank-entry.ts'
import type { SearchEntry } from '../../domain/search/search-entry.ts'
import { readQuery } from '../../domain/search/search-query.ts'
import { createRepeatCheck } from './repeated-address.ts'
import { createVocabulary } from './vocabulary.ts'

export interface SearchHit {
  entry: SearchEntry
  title: TextPart[]
  /** The stretch of the entry's text with the words found. */
  line: TextPart[]
}

export interface SearchResult {
  /** Best first, at most `MOST_HITS`. */
  hits: SearchHit[]
  /** Places found in all. */
  total: number
}

/** More than a reader looks through; whoever has more types another word. */
export const MOST_HITS = 20

/**
 * A search over these entries, which holds all it needs in memory.
 * @returns what was found for the words typed, each address once; undefined while too little is typed
 */
export const createSearch = (
  entries: readonly SearchEntry[],
): ((typed: string) => SearchResult | undefined) => {
  const read = createVocabulary()
  const places = entries.map((entry) => ({
    entry,
    words: { kind: entry.kind, title: read(entry.title), text: read(entry.text) },
  }))
  const index = indexWords(places.map(({ words }) => [...words.title, ...words.text]))
  const isRepeated = createRepeatCheck(entries)

  return (typed) => {
    const query = readQuery(typed)
    if (query === undefined) return undefined
    const matchOf = createWordMatcher(query)
    const ranked: { place: number; rank: number }[] = []
    for (const place of findEntries(index, query, matchOf)) {
      const found = places[place]
      if (found !== undefined) ranked.push({ place, rank: rankEntry(query, found.words, matchOf) })
    }
    ranked.sort((a, b) => b.rank - a.rank)
    const isAgain = isRepeated()
    const once = ranked.filter(({ place }) => !isAgain(place))
    const hits = once.slice(0, MOST_HITS).flatMap(({ place }) => {
      const entry = entries[place]
      if (entry === undefined) return []
      const line = cutAround(foundParts(entry.text, matchOf))
      return [{ entry, title: foundParts(entry.title, matchOf), line }]
    })
    return { hits, total: once.length }
  }
}
