import { fail, type Result, succeed } from '../../../domain/shared/result.ts'
import { type ImportFaultCode, importFault } from '../../import-report.ts'
import type { XmlElement } from '../../packed/read-xml.ts'
import { childOf } from '../../packed/xml-steps.ts'
import type { Table } from '../table.ts'
import { readCellLooks } from './cell-looks.ts'
import { listSheets } from './list-sheets.ts'
import { readSheet } from './read-sheet.ts'
import { readSharedTexts } from './shared-texts.ts'
import { openWorkbook } from './workbook-parts.ts'

const MOST_SHEETS = 50

/**
 * The visible sheets of an Excel workbook (.xlsx) as tables of text; a hidden one is told and left out, a damaged one too.
 * Never throws.
 *
 * @returns why nothing of it can be read: damaged, unsafe, too large, locked with a password, or no workbook
 */
export const readWorkbook = (bytes: Uint8Array): Result<Table[], { code: ImportFaultCode }> => {
  const opened = openWorkbook(bytes)
  if (!opened.ok) return opened
  const parts = opened.value
  const [workbook, relations] = [parts.read('xl/workbook.xml'), parts.read('xl/_rels/workbook.xml.rels')]
  if (workbook === undefined || relations === undefined) return fail({ code: 'file-of-unknown-kind' })
  if (!workbook.ok) return workbook
  if (!relations.ok) return relations
  // Without its looks or its texts a workbook still holds numbers and formulas: damaged, they refuse it all the same.
  const [styles, texts] = [parts.read('xl/styles.xml'), parts.read('xl/sharedStrings.xml')]
  if (styles?.ok === false) return styles
  if (texts?.ok === false) return texts
  const surroundings = {
    texts: readSharedTexts(texts?.value),
    lookOf: readCellLooks(styles?.value),
    countsFrom1904: countsFrom1904(workbook.value),
  }
  const tables: Table[] = []
  for (const { name, part, isHidden } of listSheets(workbook.value, relations.value).slice(0, MOST_SHEETS)) {
    const read = isHidden ? undefined : parts.read(part)
    if (read?.ok === false && read.code !== 'archive-damaged') return read
    if (read?.ok === true) tables.push(readSheet(name, read.value, surroundings))
    else {
      const code = isHidden ? 'sheet-left-out' : 'sheet-damaged'
      tables.push({ sheet: name, rows: [], faults: [importFault(code, { kind: 'file' }, name)] })
    }
  }
  return succeed(tables)
}

const countsFrom1904 = (workbook: XmlElement): boolean =>
  /^(?:1|true)$/.test(childOf(workbook, 'x:workbookPr')?.attributes.get('date1904') ?? '')
