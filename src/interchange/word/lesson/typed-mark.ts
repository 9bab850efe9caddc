import type { WordParagraph, WordPiece } from '../word-document.ts'
import { textOfPieces } from './plain-text.ts'

export interface TypedMark {
  /** Undefined for a bullet. */
  number: number | undefined
  level: number
  /** The paragraph without its mark. */
  pieces: WordPiece[]
}

const BULLET = /^\s*([-–—•●▪◦➢✓*+])\s+/
const NUMBER = /^\s*(\d{1,3})[.)]\s+/

/**
 * A list item whose mark was typed by hand, as most are: `-`, below it `+`, or a number.
 * @param isInside whether an item with another bullet stands before it
 */
export const readTypedMark = (paragraph: WordParagraph, isInside: boolean): TypedMark | undefined => {
  const text = textOfPieces(paragraph.pieces)
  const bullet = BULLET.exec(text)
  const found = bullet ?? NUMBER.exec(text)
  if (found === null || text.length === found[0].length) return undefined
  return {
    number: bullet === null ? Number(found[1]) : undefined,
    level: isInside && bullet?.[1] === '+' ? 1 : 0,
    pieces: withoutStart(paragraph.pieces, found[0].trim()),
  }
}

/** The pieces without the text they begin with; where it is cut into several pieces, without each of them. */
export const withoutStart = (pieces: readonly WordPiece[], start: string): WordPiece[] => {
  let left = start.replace(/\s/g, '')
  return pieces.map((piece): WordPiece => {
    if (piece.type !== 'text' || left === '') return piece
    let at = 0
    while (at < piece.text.length && (left !== '' || /\s/.test(piece.text[at] ?? ''))) {
      if (piece.text[at] === left[0]) left = left.slice(1)
      at += 1
    }
    return { ...piece, text: piece.text.slice(at) }
  })
}
