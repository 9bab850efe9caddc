import { type ImportFault, importFault } from '../../import-report.ts'
import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf, textOf } from '../../packed/xml-steps.ts'
import { columnName, MOST_COLUMNS, MOST_ROWS, type Table, type TableRow } from '../table.ts'
import type { CellLook } from './cell-looks.ts'
import { cellNumber } from './cell-number.ts'
import { columnPlace, mergedRanges } from './merged-ranges.ts'
import { type FontedText, joinRuns, readText } from './shared-texts.ts'

export interface SheetSurroundings {
  texts: readonly FontedText[]
  lookOf: (style: string | undefined) => CellLook
  countsFrom1904: boolean
}

/** The rows of one sheet as text. Hidden rows and columns count: their owner put questions there. */
export const readSheet = (sheet: string, part: XmlElement, surroundings: SheetSurroundings): Table => {
  const faults: ImportFault[] = []
  const rows = new Map<number, string[]>()
  let row = 0
  for (const element of elementsOf(childOf(part, 'x:sheetData'))) {
    row = placeIn(element.attributes.get('r'), row + 1)
    if (rows.size === MOST_ROWS) {
      faults.push(importFault('too-many-questions', { kind: 'row', sheet, row }))
      break
    }
    const cells = readCells(element, surroundings, (code, column, found) =>
      faults.push(importFault(code, { kind: 'row', sheet, row, column: columnName(column) }, found)),
    )
    rows.set(row, cells)
  }
  for (const range of mergedRanges(part)) repeatOver(range, rows)
  return { sheet, rows: filledRows(rows), faults }
}

const placeIn = (typed: string | undefined, next: number): number => {
  const number = Number(typed)
  return Number.isInteger(number) && number > 0 ? number : next
}

const filledRows = (rows: ReadonlyMap<number, string[]>): TableRow[] =>
  Array.from(rows, ([number, cells]) => ({ number, cells: Array.from(cells, (cell) => cell ?? '') }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .sort((a, b) => a.number - b.number)

type Tell = (
  code: 'cell-error' | 'cell-without-value' | 'too-many-columns',
  column: number,
  found?: string,
) => void

const readCells = (row: XmlElement, surroundings: SheetSurroundings, tell: Tell): string[] => {
  const cells: string[] = []
  let column = -1
  for (const cell of elementsOf(row)) {
    column = columnOf(cell.attributes.get('r')) ?? column + 1
    if (column >= MOST_COLUMNS) {
      tell('too-many-columns', column)
      break
    }
    cells[column] = readCell(cell, surroundings, (code, found) => tell(code, column, found))
  }
  return cells
}

const columnOf = (reference: string | undefined): number | undefined => {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? []
  return letters === undefined ? undefined : columnPlace(letters)
}

const readCell = (
  cell: XmlElement,
  { texts, lookOf, countsFrom1904 }: SheetSurroundings,
  tell: (code: 'cell-error' | 'cell-without-value', found?: string) => void,
): string => {
  const look = lookOf(cell.attributes.get('s'))
  const valueElement = childOf(cell, 'x:v')
  const value = valueElement === undefined ? '' : textOf(valueElement)
  const formula = childOf(cell, 'x:f')
  if (formula !== undefined && valueElement === undefined) tell('cell-without-value', textOf(formula))
  switch (cell.attributes.get('t')) {
    case 's':
      return joinRuns(texts[Number(value)] ?? [], look.font)
    case 'inlineStr': {
      const inline = childOf(cell, 'x:is')
      return inline === undefined ? '' : joinRuns(readText(inline), look.font)
    }
    case 'str':
      return joinRuns([{ text: value, font: undefined }], look.font)
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      tell('cell-error', value)
      return ''
    case 'd':
      return value
    default:
      return cellNumber(value, look.shows, countsFrom1904)
  }
}

// A value that stands over several cells is that of each, as its reader sees it.
const repeatOver = (
  range: ReturnType<typeof mergedRanges>[number],
  rows: ReadonlyMap<number, string[]>,
): void => {
  const value = rows.get(range.top)?.[range.left] ?? ''
  if (value === '') return
  for (let row = range.top + 1; row <= range.bottom; row++) {
    const cells = rows.get(row)
    if (cells !== undefined) cells[range.left] = value
  }
}
