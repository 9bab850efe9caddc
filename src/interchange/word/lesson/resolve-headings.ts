import type { WordBlock } from '../word-document.ts'
import type { Draft } from './draft.ts'
import { guessHeading } from './guess-heading.ts'
import { headingLevels } from './heading-levels.ts'
import { textOfPieces } from './plain-text.ts'

/**
 * Headings of a lesson by paragraph number: those of the file, and the bold lines that their author says are some. Every
 * other bold line is asked about.
 */
export const resolveHeadings = (blocks: readonly WordBlock[], draft: Draft): ReadonlyMap<number, 2 | 3> => {
  const levels = headingLevels(blocks)
  const [, second = 9] = [...levels.keys()]
  const headings = new Map<number, 2 | 3>()
  blocks.forEach((block, index) => {
    if (block.type !== 'paragraph') return
    const level = levels.get(block.heading)
    const found = textOfPieces(block.pieces)
    if (level !== undefined) {
      headings.set(block.number, level)
      if (block.heading > second) draft.tell('heading-level-changed', block.number, found)
      return
    }
    const guess = guessHeading(block)
    // A heading stands over something.
    if (guess === undefined || index === blocks.length - 1) return
    const answer = draft.ask({
      id: `heading-${block.number}`,
      about: 'is-heading',
      paragraph: block.number,
      found: found.trim(),
      reading: String(guess),
    })
    if (answer === '2' || answer === '3') headings.set(block.number, answer === '2' ? 2 : 3)
  })
  return headings
}
