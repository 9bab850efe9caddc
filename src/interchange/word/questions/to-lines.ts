import { plainText } from '../lesson/plain-text.ts'
import { raiseDigits } from '../lesson/raise-digits.ts'
import type { WordBlock, WordCell, WordLook, WordParagraph, WordText } from '../word-document.ts'
import { lineText, type QuestionLine, slicePieces } from './question-line.ts'
import { rowsAsKeys } from './rows-as-keys.ts'
import { rowsAsQuestions } from './rows-as-questions.ts'

/** A document as lines, tables read cell by cell; a table with a question in each row as if it had been typed below it. */
export const toLines = (blocks: readonly WordBlock[]): QuestionLine[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return paragraphLines(block)
    const rows = block.rows.map(({ cells }) => cells.map(cellLines))
    return rowsAsQuestions(rows) ?? rowsAsKeys(rows) ?? rows.flatMap(joinLabels)
  })

const cellLines = (cell: WordCell): QuestionLine[] => toLines(cell.blocks)

/** "A" in one cell and its text in the next are one line. */
const joinLabels = (cells: readonly QuestionLine[][]): QuestionLine[] => {
  const lines: QuestionLine[] = []
  let label: QuestionLine | undefined
  for (const line of cells.flat()) {
    if (label !== undefined) {
      lines.push({ ...line, pieces: [...withDot(label.pieces), ...line.pieces] })
      label = undefined
    } else if (/^\s*\*?(?:[A-Ha-h]|\d{1,4}|Câu \d{1,4})\s*[.):]?\s*$/iu.test(lineText(line.pieces)))
      label = line
    else lines.push(line)
  }
  return label === undefined ? lines : [...lines, label]
}

const withDot = (pieces: readonly WordText[]): WordText[] => {
  const last = pieces.at(-1)
  if (last === undefined) return []
  const mark = lineText(pieces).trim()
  return [
    ...pieces.slice(0, -1),
    { ...last, text: `${last.text.trimEnd()}${/[.):]$/.test(mark) ? ' ' : '. '}` },
  ]
}

const NO_LOOK: WordLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: undefined,
  highlight: undefined,
  font: undefined,
  raised: undefined,
}

const paragraphLines = (paragraph: WordParagraph): QuestionLine[] => {
  const label = paragraph.list?.label ?? ''
  const texts = paragraph.pieces.filter((piece) => piece.type === 'text')
  const pieces = texts.map((piece): WordText => {
    const text = plainText(piece.text)
    return { ...piece, text: raiseDigits(text, piece.look.raised) ?? text }
  })
  if (label !== '' && lineText(pieces).trim() !== '')
    pieces.unshift({ type: 'text', text: `${label} `, look: NO_LOOK, link: undefined })
  const base = { paragraph: paragraph.number, isHeading: paragraph.heading > 0, pictures: [] }
  const lines = cutAtBreaks(pieces).map((cut): QuestionLine => ({ ...base, pieces: cut }))
  const pictures = paragraph.pieces.filter((piece) => piece.type === 'picture')
  if (pictures.length > 0) lines.push({ ...base, pieces: [], pictures })
  const boxes = paragraph.pieces.flatMap((piece) => (piece.type === 'text-box' ? toLines(piece.blocks) : []))
  return [...lines, ...boxes]
}

const cutAtBreaks = (pieces: readonly WordText[]): WordText[][] => {
  const lines: WordText[][] = []
  let from = 0
  for (const line of lineText(pieces).split('\n')) {
    if (line.trim() !== '') lines.push(slicePieces(pieces, from, from + line.length))
    from += line.length + 1
  }
  return lines
}
