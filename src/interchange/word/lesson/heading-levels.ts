import type { WordBlock } from '../word-document.ts'

/**
 * Which heading of a lesson, 2 or 3, each level of the file becomes. Lessons have two levels: the file's topmost is 2, all
 * below are 3.
 */
export const headingLevels = (blocks: readonly WordBlock[]): ReadonlyMap<number, 2 | 3> => {
  const used = new Set(
    blocks.flatMap((block) => (block.type === 'paragraph' && block.heading > 0 ? [block.heading] : [])),
  )
  return new Map([...used].sort((a, b) => a - b).map((level, index) => [level, index === 0 ? 2 : 3]))
}
