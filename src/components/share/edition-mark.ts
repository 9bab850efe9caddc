import { createHash } from 'node:crypto'

/** Without letters that are taken for figures: a mark is also read aloud over a telephone. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 4

/**
 * Four letters that tell one edition of a leaflet from another. They follow from what it says alone, so a build that
 * changes nothing leaves every printed leaflet current. A change is missed once in 900,000 times.
 */
export const editionMarkOf = (content: unknown): string => {
  const bytes = createHash('sha256').update(JSON.stringify(content)).digest()
  return [...bytes.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}
