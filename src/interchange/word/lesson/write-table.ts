import type { WordBlock, WordCell, WordTable } from '../word-document.ts'
import { type Draft, firstParagraph } from './draft.ts'
import { textOfBlocks, textOfPieces } from './plain-text.ts'
import { writeInline } from './write-inline.ts'

/** A table as Markdown, and what stood in its cells that a Markdown cell cannot hold. */
export const writeTable = (table: WordTable, draft: Draft): { markdown: string; moved: WordBlock[] } => {
  const moved: WordBlock[] = []
  const grid: string[][] = table.rows.map(() => Array.from({ length: table.columns }, () => ''))
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const text = writeCell(cell, draft, moved)
      const isMerged = cell.rows > 1 || cell.columns > 1
      if (isMerged && text !== '')
        draft.tell('merged-cell-repeated', firstParagraph(cell.blocks), textOfBlocks(cell.blocks))
      const isRepeated = !isMerged || draft.mayRepeat(text, cell.rows * cell.columns - 1)
      for (let down = index; isRepeated && down < index + cell.rows; down += 1)
        grid[down]?.fill(text, cell.column, cell.column + cell.columns)
      if (!isRepeated) grid[index]?.fill(text, cell.column, cell.column + 1)
    }
  })
  const [head = [], ...rest] = grid
  if (table.rows[0]?.isHeading !== true)
    draft.tell('first-row-as-heading', firstParagraph([table]), textOfBlocks(firstRow(table)))
  const lines = [head, head.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`)
  return { markdown: lines.join('\n'), moved }
}

const firstRow = (table: WordTable): WordBlock[] => table.rows[0]?.cells.flatMap(({ blocks }) => blocks) ?? []

const writeCell = (cell: WordCell, draft: Draft, moved: WordBlock[]): string => {
  const lines: string[] = []
  for (const block of cell.blocks) {
    if (block.type === 'table') {
      draft.tell('table-in-cell-moved', firstParagraph([block]), textOfBlocks([block]))
      moved.push(block)
      continue
    }
    const outside = block.pieces.filter(({ type }) => type === 'picture' || type === 'text-box')
    if (outside.length > 0) {
      draft.tell('picture-in-cell-moved', block.number, textOfPieces(block.pieces))
      moved.push({ ...block, heading: 0, list: undefined, pieces: outside })
    }
    const text = writeInline(block.pieces, { paragraph: block.number, isBold: false }, draft)
    const label = block.list === undefined ? '' : `${block.list.label} `
    if (text !== '') lines.push(label + text.replaceAll('\\\n', ' '))
  }
  if (lines.length > 1)
    draft.tell('cell-lines-joined', firstParagraph(cell.blocks), textOfBlocks(cell.blocks))
  return lines.map((line, index) => (index < lines.length - 1 ? joint(line) : line)).join(' ')
}

/** Lines of one cell run on after another, so the end of each has to be seen. */
const joint = (line: string): string => (/[.;:,!?…]\**$/.test(line) ? line : `${line};`)
