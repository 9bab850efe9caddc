import type { WordParagraph } from '../word-document.ts'
import { textOfPieces } from './plain-text.ts'

const LONGEST_HEADING = 120

/**
 * The level a short line, all bold, would have as a heading, or undefined for a line that nobody would take for one. Roman
 * numerals and capitals part a text into sections; anything else into parts of these.
 */
export const guessHeading = (paragraph: WordParagraph): 2 | 3 | undefined => {
  if (paragraph.heading > 0 || paragraph.list?.isBullet === true) return undefined
  const text = textOfPieces(paragraph.pieces).trim()
  if (text === '' || text.length > LONGEST_HEADING || /[.;:,]$/.test(text) || !/\p{L}/u.test(text))
    return undefined
  const isBold = paragraph.pieces.every(
    (piece) => piece.type === 'text' && (piece.look.bold || piece.text.trim() === ''),
  )
  if (!isBold) return undefined
  const label = paragraph.list?.label ?? text
  return /^(?:[IVX]+[.)\s]|phần |chương )/i.test(label) || text === text.toUpperCase() ? 2 : 3
}
