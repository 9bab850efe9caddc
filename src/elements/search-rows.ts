import type { SearchHit } from '../client/search/create-search.ts'
import type { TextPart } from '../domain/search/found-parts.ts'
import { SEARCH_KIND_WORDS } from '../i18n/search-words.ts'

/** One result: what it is and where it lies, its title as a link, a line with the words found. */
export const searchRow = ({ entry, title, line }: SearchHit): HTMLLIElement => {
  const kind = document.createElement('small')
  const within = entry.within === undefined ? '' : ` · ${entry.within.title}`
  kind.textContent = `${SEARCH_KIND_WORDS[entry.kind]}${within}`
  const link = document.createElement('a')
  link.href = entry.href
  link.append(...title.map(partNode))
  const row = document.createElement('li')
  row.append(kind, link)
  if (line.length > 0) {
    const words = document.createElement('p')
    words.append(...line.map(partNode))
    row.append(words)
  }
  return row
}

// Nodes, never markup: what was typed and what authors wrote stays text.
const partNode = ({ text, isFound }: TextPart): Node => {
  if (!isFound) return document.createTextNode(text)
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}
