import { toSlug } from '../text/slug.ts'
import { SEARCH_KINDS, type SearchEntry } from './search-entry.ts'

/**
 * One entry as it travels: kind by its place in `SEARCH_KINDS`, title, text, row of the entry it lies in or -1, and its
 * address as far as that cannot be told from the rest. Addresses would otherwise be a third of the file.
 */
type PackedEntry = [kind: number, title: string, text: string, within: number, place: string]

export type PackedIndex = PackedEntry[]

/** @param entries each after the one it lies in */
export const packIndex = (entries: readonly SearchEntry[]): PackedIndex => {
  const rowOf = new Map(entries.map((entry, row) => [entry, row]))
  return entries.map((entry) => [
    SEARCH_KINDS.indexOf(entry.kind),
    entry.title,
    entry.text,
    entry.within === undefined ? -1 : (rowOf.get(entry.within) ?? -1),
    packPlace(entry),
  ])
}

export const unpackIndex = (packed: PackedIndex): SearchEntry[] => {
  const entries: SearchEntry[] = []
  for (const [kind, title, text, row, place] of packed) {
    const within = entries[row]
    const href = unpackPlace(title, place, within)
    entries.push({
      kind: SEARCH_KINDS[kind] ?? 'section',
      title,
      text,
      href,
      ...(within === undefined ? {} : { within }),
    })
  }
  return entries
}

/** Stands for the id that follows from the title. */
const OWN_PLACE = '#'

const packPlace = ({ title, href, within }: SearchEntry): string => {
  if (within === undefined || !href.startsWith(within.href)) return href
  const place = href.slice(within.href.length)
  return place === `#${toSlug(title)}` ? OWN_PLACE : place
}

const unpackPlace = (title: string, place: string, within: SearchEntry | undefined): string => {
  if (within === undefined || place.startsWith('/')) return place
  return within.href + (place === OWN_PLACE ? `#${toSlug(title)}` : place)
}
