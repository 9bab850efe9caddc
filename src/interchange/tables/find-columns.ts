import { type ImportFault, importFault } from '../import-report.ts'
import { type ColumnField, columnMeaning } from './column-meanings.ts'
import { columnName, type Table, type TableRow } from './table.ts'

export interface QuestionColumns {
  /** Column by field, from 0. */
  fields: ReadonlyMap<ColumnField, number>
  /** Column of each choice, in the order of the choices; likewise its reason by choice. */
  choices: number[]
  reasons: ReadonlyMap<number, number>
  /** The rows that hold questions. */
  rows: TableRow[]
  faults: ImportFault[]
}

const ROWS_BEFORE_HEADINGS = 12

/** Which column holds what: by the row of headings, or by the shape of the rows where there is none. */
export const findColumns = (table: Table): QuestionColumns | undefined => {
  const [headings] = table.rows
    .slice(0, ROWS_BEFORE_HEADINGS)
    .map((row, at) => ({ at, row, known: countKnown(row) }))
    .filter(({ row, known }) => known >= 2 && row.cells.some((cell) => isPrompt(cell)))
    .sort((a, b) => b.known - a.known)
  return headings === undefined ? guessColumns(table) : byHeadings(table, headings.row, headings.at)
}

const isPrompt = (cell: string): boolean => columnMeaning(cell)?.field === 'prompt'

const countKnown = ({ cells }: TableRow): number =>
  cells.filter((cell) => columnMeaning(cell) !== undefined).length

const byHeadings = (table: Table, headings: TableRow, at: number): QuestionColumns => {
  const fields = new Map<ColumnField, number>()
  const choices: { at: number; column: number }[] = []
  const reasons = new Map<number, number>()
  const faults: ImportFault[] = []
  for (const [column, heading] of headings.cells.entries()) {
    const meaning = columnMeaning(heading)
    const isTold =
      meaning === undefined
        ? heading.trim() === '' && isEmpty(table, at, column)
        : !fieldTaken(fields, meaning)
    if (!isTold) {
      faults.push(importFault('column-unknown', placeIn(table, headings.number, column), heading))
      continue
    }
    if (meaning === undefined) continue
    if (meaning.field === 'choice') choices.push({ at: meaning.at, column })
    else if (meaning.field === 'choice-reason') reasons.set(meaning.at, column)
    else fields.set(meaning.field, column)
  }
  return {
    fields,
    choices: choices.sort((a, b) => a.at - b.at).map(({ column }) => column),
    reasons,
    rows: table.rows.slice(at + 1),
    faults,
  }
}

const fieldTaken = (fields: ReadonlyMap<string, number>, meaning: { field: string }): boolean =>
  fields.has(meaning.field)

const isEmpty = (table: Table, headingsAt: number, column: number): boolean =>
  table.rows.slice(headingsAt + 1).every(({ cells }) => (cells[column] ?? '').trim() === '')

const placeIn = ({ sheet }: Table, row: number, column: number) =>
  ({ kind: 'row', row, column: columnName(column), ...(sheet === undefined ? {} : { sheet }) }) as const

// [number] prompt, three choices or more, key: what people type when they think headings needless.
const guessColumns = (table: Table): QuestionColumns | undefined => {
  const [first] = table.rows
  if (first === undefined) return undefined
  const width = Math.max(...table.rows.map(({ cells }) => filledWidth(cells)))
  const from = table.rows.every(({ cells }) => /^\s*(?:câu\s*)?\d{1,4}[.:)]?\s*$/i.test(cells[0] ?? ''))
    ? 1
    : 0
  const choices = Array.from({ length: width - from - 2 }, (_, at) => from + 1 + at)
  if (
    choices.length < 2 ||
    choices.length > 8 ||
    !table.rows.some(({ cells }) => isShortKey(cells[width - 1] ?? ''))
  )
    return undefined
  return {
    fields: new Map([
      ['prompt', from],
      ['key', width - 1],
    ]),
    choices,
    reasons: new Map(),
    rows: table.rows,
    faults: [importFault('columns-guessed', placeIn(table, first.number, from), first.cells[from])],
  }
}

const filledWidth = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1

const isShortKey = (cell: string): boolean => /^\s*[A-Ja-j1-9](?:[\s,;]+[A-Ja-j1-9])*[.)]?\s*$/.test(cell)
