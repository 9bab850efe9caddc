import { readWord, type SearchWord, wordsIn } from '../../domain/search/search-word.ts'

/**
 * Reads texts into words, equal words being one object: a thousand lessons are half a million words, but only some
 * thousands of different syllables.
 */
export const createVocabulary = (): ((text: string) => SearchWord[]) => {
  const known = new Map<string, SearchWord>()
  const wordOf = (word: string): SearchWord => {
    const before = known.get(word)
    if (before !== undefined) return before
    const read = readWord(word)
    known.set(word, read)
    return read
  }
  return (text) => wordsIn(text).map((word) => wordOf(word.toLowerCase()))
}
