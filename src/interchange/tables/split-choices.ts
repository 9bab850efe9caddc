import { readLetteredLine } from '../choices/choice-letter.ts'

export interface TypedChoice {
  text: string
  /** Marked as right where it stands: starred, ticked or said so. */
  isMarked: boolean
}

/** The choices of one cell: on a line each, lettered on one line, or between bars or semicolons. */
export const splitChoices = (cell: string): TypedChoice[] => piecesOf(cell).map(readMark)

const piecesOf = (cell: string): string[] => {
  const lines = cell.split(/[\r\n\v]+/).filter((line) => line.trim() !== '')
  if (lines.length > 1) return lines
  const lettered = splitByLetters(cell)
  if (lettered.length > 1) return lettered
  return cell.split(cell.includes('|') ? '|' : ';').filter((piece) => piece.trim() !== '')
}

// A. 60 ngày  B. 30 ngày: only letters in their order count, so that "điểm B." in a choice does not.
const splitByLetters = (cell: string): string[] => {
  const begins: number[] = []
  for (const match of cell.matchAll(/(?:^|[\s;,.*])\(?([A-Ja-j])[.)]\s/g)) {
    const [whole, letter = ''] = match
    const place = letter.toUpperCase().charCodeAt(0) - 65
    if (place === begins.length) begins.push(match.index + whole.search(/[(A-Ja-j]/))
  }
  return begins.map((begin, at) => cell.slice(begin, begins[at + 1]).replace(/[\s;,]+$/, ''))
}

const MARK_BEFORE = /^\s*(?:\*|\[x\]|✓|✔|☑)\s*/i
const MARK_BEHIND = /\s*(?:\*|\((?:đúng|right|correct|x)\)|✓|✔|☑)\s*$/iu

export const readMark = (piece: string): TypedChoice => {
  const bare = piece.replace(MARK_BEFORE, '').replace(MARK_BEHIND, '')
  const text = readLetteredLine(bare)?.text ?? bare
  const inner = text.replace(MARK_BEFORE, '')
  return { text: inner, isMarked: bare !== piece || inner !== text }
}
