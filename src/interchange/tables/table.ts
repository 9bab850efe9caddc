import type { ImportFault } from '../import-report.ts'

export interface TableRow {
  /** As the program that shows the file counts it, from 1. */
  number: number
  /** Text of each column, from A on; empty where there is nothing. */
  cells: string[]
}

/** A sheet of a workbook, or a whole file of separated values. Rows with nothing in them are left out. */
export interface Table {
  sheet?: string
  rows: TableRow[]
  faults: ImportFault[]
}

/** More than a question ever needs; what stands beyond is told and not read. */
export const MOST_COLUMNS = 64
export const MOST_ROWS = 5000

/** The name of a column by its place from 0: A, B, …, Z, AA. */
export const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
