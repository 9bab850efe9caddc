import type { Place } from '../import-report.ts'
import type { ColumnField } from './column-meanings.ts'
import type { QuestionColumns } from './find-columns.ts'
import { readMark, splitChoices, type TypedChoice } from './split-choices.ts'
import { columnName, type TableRow } from './table.ts'

/** One row of a table of questions, by what its columns mean. */
export interface QuestionRow {
  place: Place
  /** The place of one of its cells. */
  placeOf(field: ColumnField): Place
  text(field: ColumnField): string
  /** Empty ones in their place, so that letters go on naming the right ones; none behind the last. */
  choices: (TypedChoice & { reason: string })[]
}

export const questionRow = (
  row: TableRow,
  columns: QuestionColumns,
  sheet: string | undefined,
): QuestionRow => {
  const cell = (column: number | undefined): string =>
    (column === undefined ? '' : (row.cells[column] ?? '')).trim()
  const place = { kind: 'row', row: row.number, ...(sheet === undefined ? {} : { sheet }) } as const
  const inColumns = columns.choices.map((column) => readMark(cell(column)))
  const last = inColumns.findLastIndex(({ text }) => text !== '')
  const typed = last === -1 ? splitChoices(cell(columns.fields.get('choices'))) : inColumns.slice(0, last + 1)
  return {
    place,
    placeOf(field) {
      const column = columns.fields.get(field)
      return column === undefined ? place : { ...place, column: columnName(column) }
    },
    text: (field) => cell(columns.fields.get(field)),
    choices: typed.map((choice, at) => ({ ...choice, reason: cell(columns.reasons.get(at)) })),
  }
}
