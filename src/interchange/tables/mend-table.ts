import { type ImportFault, importFault } from '../import-report.ts'
import { mendParts } from '../text-encoding/mend-parts.ts'
import { columnName, type Table } from './table.ts'

/** The same table with cells of before Unicode turned into Unicode: those whose font did not say so. */
export const mendTable = (table: Table): Table => {
  const cells = table.rows.flatMap((row) =>
    row.cells.map((text, column) => ({ row: row.number, column, text })),
  )
  const { parts, mended } = mendParts(cells.map(({ text }) => text))
  if (mended.length === 0) return table
  const fault = (code: 'old-font-read' | 'old-font-guessed', at: number): ImportFault => {
    const { row = 1, column = 0 } = cells[at] ?? {}
    const sheet = table.sheet === undefined ? {} : { sheet: table.sheet }
    return importFault(code, { kind: 'row', row, column: columnName(column), ...sheet }, parts[at])
  }
  const sure = mended.filter(({ confidence }) => confidence === 'sure').slice(0, 1)
  const asked = mended.filter(({ confidence }) => confidence === 'ask')
  let next = 0
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((text) => parts[next++] ?? text) })),
    faults: [
      ...table.faults,
      ...sure.map(({ at }) => fault('old-font-read', at)),
      ...asked.map(({ at }) => fault('old-font-guessed', at)),
    ],
  }
}
