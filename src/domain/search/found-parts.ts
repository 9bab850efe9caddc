import { MATCH, type WordMatch } from './match-word.ts'
import { readWord, type SearchWord } from './search-word.ts'

/** A stretch of a text; those found are marked for the reader. */
export interface TextPart {
  text: string
  isFound: boolean
}

/**
 * Cuts a text where the query's words stand in it. Only the best answers to each typed word count: where "bàn" itself
 * stands in the text, "bạn" is left alone.
 * @param text in normal form C
 */
export const foundParts = (text: string, matchOf: (word: SearchWord) => WordMatch): TextPart[] => {
  const pieces = text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []
  const matches = pieces.map((piece) => matchOf(readWord(piece)).levels)
  const best = bestLevels(matches)
  const parts: TextPart[] = []
  pieces.forEach((piece, at) => {
    const isFound = isAmong(matches[at], best)
    // A space between two found words is marked with them, as one stroke of the pen.
    const joins = piece === ' ' && isAmong(matches[at - 1], best) && isAmong(matches[at + 1], best)
    addPart(parts, piece, isFound || joins)
  })
  return parts
}

const addPart = (parts: TextPart[], text: string, isFound: boolean): void => {
  const last = parts.at(-1)
  if (last?.isFound === isFound) last.text += text
  else parts.push({ text, isFound })
}

type Levels = readonly number[]

const bestLevels = (matches: readonly Levels[]): number[] =>
  (matches[0] ?? []).map((_, word) => Math.max(...matches.map((levels) => levels[word] ?? MATCH.none)))

const isAmong = (levels: Levels | undefined, best: Levels): boolean =>
  levels?.some((level, word) => level !== MATCH.none && level === best[word]) ?? false
