import type { WordBlock, WordTable } from '../word-document.ts'
import { textOfBlocks } from './plain-text.ts'

export interface Comparison {
  before: { label: string; blocks: WordBlock[] }
  now: { label: string; blocks: WordBlock[] }
}

/** A table of two columns whose headings say "Trước …" and "Nay …"; undefined for any other. */
export const readCompare = (table: WordTable): Comparison | undefined => {
  const [head, ...rest] = table.rows
  if (table.columns !== 2 || head === undefined || rest.length === 0) return undefined
  if (table.rows.some(({ cells }) => cells.length !== 2)) return undefined
  const [before = '', now = ''] = head.cells.map(({ blocks }) => textOfBlocks(blocks))
  if (!/^trước/i.test(before) || !/^(?:nay|hiện nay|bây giờ)/i.test(now)) return undefined
  const side = (column: number): WordBlock[] => rest.flatMap(({ cells }) => cells[column]?.blocks ?? [])
  return { before: { label: before, blocks: side(0) }, now: { label: now, blocks: side(1) } }
}
