import type { WordBlock, WordPiece } from '../word-document.ts'

/** One kind of blank, no invisible signs, letters composed; blanks at the ends stay. */
export const plainText = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')

/** The text of pieces, without pictures, boxes and notes. */
export const textOfPieces = (pieces: readonly WordPiece[]): string =>
  plainText(pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''))

/** The text of blocks, tables and boxes too, blocks parted by a blank. */
export const textOfBlocks = (blocks: readonly WordBlock[]): string =>
  blocks
    .map((block) =>
      block.type === 'table'
        ? block.rows.flatMap(({ cells }) => cells.map((cell) => textOfBlocks(cell.blocks))).join(' ')
        : [
            textOfPieces(block.pieces),
            ...block.pieces.map((piece) => (piece.type === 'text-box' ? textOfBlocks(piece.blocks) : '')),
          ].join(' '),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
