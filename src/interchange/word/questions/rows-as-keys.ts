import { lineText, type QuestionLine } from './question-line.ts'

/**
 * A table of keys with numbers in one row and letters in the row below as lines like `Đáp án: 1. B`; undefined for any other
 * table.
 */
export const rowsAsKeys = (rows: readonly (readonly QuestionLine[][])[]): QuestionLine[] | undefined => {
  if (rows.length === 0 || rows.length % 2 === 1) return undefined
  const lines: QuestionLine[] = []
  for (let row = 0; row < rows.length; row += 2) {
    const numbers = rows[row] ?? []
    const letters = rows[row + 1] ?? []
    const pairs = numbers.map((cell, column) => [textOf(cell), textOf(letters[column] ?? [])] as const)
    const isHead = !/^\d/.test(pairs[0]?.[0] ?? '')
    const counted = pairs.slice(isHead ? 1 : 0).filter(([number, letter]) => number !== '' || letter !== '')
    if (counted.length < 2 || !counted.every((pair) => /^\d{1,4}[.:]? [A-H]$/i.test(pair.join(' '))))
      return undefined
    const first = numbers.flat()[0]
    const piece = first?.pieces[0]
    if (first === undefined || piece === undefined) return undefined
    const text = `Đáp án: ${counted.map((pair) => pair.join(' ')).join(', ')}`
    lines.push({ ...first, pieces: [{ ...piece, text }] })
  }
  return lines
}

const textOf = (cell: readonly QuestionLine[]): string =>
  cell
    .map(({ pieces }) => lineText(pieces))
    .join(' ')
    .trim()
