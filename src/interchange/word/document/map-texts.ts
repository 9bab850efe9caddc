import type { WordBlock, WordParagraph, WordText } from '../word-document.ts'

/** The same blocks with every piece of text written anew. */
export const mapTexts = (
  blocks: readonly WordBlock[],
  write: (text: WordText, paragraph: WordParagraph) => WordText,
): WordBlock[] =>
  blocks.map((block): WordBlock => {
    if (block.type === 'table') {
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: mapTexts(cell.blocks, write) })),
      }))
      return { ...block, rows }
    }
    const pieces = block.pieces.map((piece) => {
      if (piece.type === 'text') return write(piece, block)
      return piece.type === 'text-box' ? { ...piece, blocks: mapTexts(piece.blocks, write) } : piece
    })
    return { ...block, pieces }
  })
