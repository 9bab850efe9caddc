import { type PackedIndex, packIndex, unpackIndex } from '../../../domain/search/packed-index.ts'
import type { Has } from './edition-files.ts'

/** The script that hands the search what the edition has; a page among files may fetch nothing. */
export const searchScript = (index: PackedIndex, has: Has): string => {
  const entries = unpackIndex(index).filter(({ href }) => has(href.replace(/[?#].*$/, '')))
  const held = new Set(entries)
  for (const entry of entries) if (entry.within !== undefined && !held.has(entry.within)) delete entry.within
  return `globalThis.lopHocSoMucLuc = ${JSON.stringify(packIndex(entries))}\n`
}
