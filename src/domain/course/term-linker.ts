import type { LessonBlock } from './lesson.ts'

/** Pieces of our own sanitised HTML: a tag, or the text between two. */
const PIECES = /(<[^>]*>)/
const OPENS = /^<(a|code|h3|h4|th)\b/
const CLOSES = /^<\/(a|code|h3|h4|th)>/

/**
 * Leads from the first use of each term in a lesson's running text to what it means. Headings, links, and practice
 * questions stay as they are.
 * @param hrefOf address of a term's meaning
 * @returns what does so for one lesson after another; the terms are prepared once
 */
export const termLinker = (
  terms: readonly string[],
  hrefOf: (term: string) => string,
): ((blocks: readonly LessonBlock[]) => LessonBlock[]) => {
  if (terms.length === 0) return (blocks) => [...blocks]
  const byName = new Map(terms.map((term) => [nameOf(term), term]))
  // The longer term first, so that "giấy khai sinh" is not taken for "khai sinh".
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (blocks) => {
    const linked = new Set<string>()

    const inText = (text: string): string =>
      text.replace(pattern, (found) => {
        const term = byName.get(nameOf(found))
        if (term === undefined || linked.has(term)) return found
        linked.add(term)
        return `<a class="term" href="${hrefOf(term)}">${found}</a>`
      })

    const inHtml = (html: string): string => {
      let closed = 0
      return html
        .split(PIECES)
        .map((piece) => {
          if (OPENS.test(piece)) closed += 1
          if (CLOSES.test(piece)) closed -= 1
          return closed > 0 || piece.startsWith('<') ? piece : inText(piece)
        })
        .join('')
    }

    return blocks.map((block) => {
      switch (block.type) {
        case 'html':
        case 'note':
          return { ...block, html: inHtml(block.html) }
        case 'steps':
          return { ...block, steps: block.steps.map(({ html }) => ({ html: inHtml(html) })) }
        case 'compare':
          return {
            ...block,
            before: { ...block.before, html: inHtml(block.before.html) },
            now: { ...block.now, html: inHtml(block.now.html) },
          }
        default:
          return block
      }
    })
  }
}

const nameOf = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi')

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
