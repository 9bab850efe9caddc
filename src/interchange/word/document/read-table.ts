import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf, elementsOf, textOf } from '../../packed/xml-steps.ts'
import type { WordCell, WordRow, WordTable } from '../word-document.ts'
import { contentOf } from './content-of.ts'
import type { Story } from './story.ts'
import { isOn, wholeNumber } from './values.ts'

/** As many columns as Word itself allows. */
const MOST_COLUMNS = 63

export const readTable = (table: XmlElement, story: Story): WordTable => {
  const rows: WordRow[] = []
  let columns = elementsOf(childOf(table, 'w:tblGrid')).length
  /** The cell that a merged cell further down belongs to, by its first column. */
  let above = new Map<number, WordCell>()
  for (const element of contentOf(table).filter(({ name }) => name === 'w:tr')) {
    const properties = childOf(element, 'w:trPr')
    if (childOf(properties, 'w:del') !== undefined) {
      story.tell('deletion-left-out', textOf(element))
      continue
    }
    const row: WordRow = { isHeading: isOn(childOf(properties, 'w:tblHeader')) === true, cells: [] }
    const open = new Map<number, WordCell>()
    let column = span(childOf(properties, 'w:gridBefore'), 0)
    for (const cell of contentOf(element).filter(({ name }) => name === 'w:tc')) {
      if (column >= MOST_COLUMNS) {
        story.tell('part-not-read', textOf(cell))
        continue
      }
      const read = readCell(cell, column, above, story)
      if (!read.isContinued) row.cells.push(read.cell)
      if (read.isMerged) open.set(column, read.cell)
      column += read.cell.columns
    }
    above = open
    columns = Math.max(columns, column)
    rows.push(row)
  }
  return { type: 'table', columns: Math.min(columns, MOST_COLUMNS), rows }
}

const readCell = (
  element: XmlElement,
  column: number,
  above: ReadonlyMap<number, WordCell>,
  story: Story,
): { cell: WordCell; isMerged: boolean; isContinued: boolean } => {
  const properties = childOf(element, 'w:tcPr')
  const merge = childOf(properties, 'w:vMerge')
  const master = merge?.attributes.get('w:val') === 'restart' ? undefined : above.get(column)
  const blocks = story.readBlocks(element, story)
  if (merge !== undefined && master !== undefined) {
    master.rows += 1
    master.blocks.push(...blocks.filter((block) => block.type === 'table' || block.pieces.length > 0))
    return { cell: master, isMerged: true, isContinued: true }
  }
  const columns = Math.max(1, Math.min(span(childOf(properties, 'w:gridSpan'), 1), MOST_COLUMNS - column))
  return { cell: { column, columns, rows: 1, blocks }, isMerged: merge !== undefined, isContinued: false }
}

const span = (property: XmlElement | undefined, usual: number): number =>
  Math.max(0, Math.min(wholeNumber(property?.attributes.get('w:val')) ?? usual, MOST_COLUMNS))
