import { collationKey } from './collation-key.ts'
import { normaliseText } from './normalise-text.ts'

/**
 * Key of a person's full name, written family name first as in Việt Nam: sorts by the given name, which is the last
 * word, then by the middle names, then by the family name. A name of one word is a given name.
 */
export const nameSortKey = (name: string): string => {
  const words = normaliseText(name).split(' ')
  const given = words.at(-1) ?? ''
  const family = words.length > 1 ? (words[0] ?? '') : ''
  const middle = words.slice(1, -1).join(' ')
  return [given, middle, family].map(collationKey).join(PART_END)
}

// Sorts before every character of a key, so that An without a middle name stands before An with one.
const PART_END = '\t'

/**
 * For `toSorted`: the order of a Vietnamese class list. Names that differ only in case or tone placement are equal and
 * keep the order they came in.
 */
export const compareNames = (a: string, b: string): number => {
  const [keyOfA, keyOfB] = [nameSortKey(a), nameSortKey(b)]
  if (keyOfA === keyOfB) return 0
  return keyOfA < keyOfB ? -1 : 1
}
