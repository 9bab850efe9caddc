/** What a result leads to. */
export const SEARCH_KINDS = ['course', 'lesson', 'section', 'step', 'term', 'source', 'unit'] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One place of the site that a search can open. */
export interface SearchEntry {
  kind: SearchKind
  title: string
  /** Plain words that stand at that place, perhaps cut. */
  text: string
  /** Address, with `#` and the id of a heading where the place lies inside a page. */
  href: string
  /** What the place lies in: a lesson in its course, a step in its section. */
  within?: SearchEntry
}
