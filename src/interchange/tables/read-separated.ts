import { importFault } from '../import-report.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import { MOST_COLUMNS, MOST_ROWS, type Table, type TableRow } from './table.ts'

/**
 * Reads separated values (CSV, TSV) with any delimiter. A value in quotes may hold delimiters and line ends; a quote inside
 * it stands twice. A quote that is never closed counts as a sign, and is told. Never throws.
 */
export const readSeparated = (text: string): Table => {
  const delimiter = guessDelimiter(text)
  const body = text.replace(/^sep=.\r?\n/i, '')
  const skipped = body.length < text.length ? 1 : 0
  const lines = splitRecords(body, delimiter)
  const faults =
    lines.brokenAt === undefined
      ? []
      : [importFault('quotes-unclosed', { kind: 'row', row: lines.brokenAt + skipped })]
  const rows = lines.records.flatMap((cells, at): TableRow[] =>
    cells.every((cell) => cell.trim() === '') ? [] : [{ number: at + 1 + skipped, cells }],
  )
  const wide = rows.find(({ cells }) => cells.length > MOST_COLUMNS)
  if (wide !== undefined) faults.push(importFault('too-many-columns', { kind: 'row', row: wide.number }))
  const over = rows[MOST_ROWS]
  if (over !== undefined) faults.push(importFault('too-many-questions', { kind: 'row', row: over.number }))
  return {
    rows: rows
      .slice(0, MOST_ROWS)
      .map(({ number, cells }) => ({ number, cells: cells.slice(0, MOST_COLUMNS) })),
    faults,
  }
}

const splitRecords = (
  text: string,
  delimiter: string,
): { records: string[][]; brokenAt: number | undefined } => {
  const records: string[][] = []
  let cells: string[] = []
  let brokenAt: number | undefined
  let at = 0
  while (at < text.length) {
    const quoted = text[at] === '"' && brokenAt === undefined ? readQuoted(text, at, delimiter) : undefined
    if (text[at] === '"' && quoted === undefined) brokenAt ??= records.length + 1
    const { value, end } = quoted ?? readBare(text, at, delimiter)
    cells.push(value)
    at = end
    if (text[at] === delimiter) {
      at++
      if (at < text.length) continue
      cells.push('')
    }
    records.push(cells)
    cells = []
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  return { records, brokenAt }
}

const readBare = (text: string, from: number, delimiter: string): { value: string; end: number } => {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(from, end), end }
}

// Undefined where the quote is never closed. What follows a closed one up to the delimiter belongs to the value.
const readQuoted = (
  text: string,
  from: number,
  delimiter: string,
): { value: string; end: number } | undefined => {
  let value = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return undefined
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const rest = readBare(text, quote + 1, delimiter)
      return { value: value + rest.value, end: rest.end }
    }
    value += '"'
    at = quote + 2
  }
}
