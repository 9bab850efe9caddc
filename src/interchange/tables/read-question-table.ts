import { normaliseText } from '../../domain/text/normalise-text.ts'
import { placeExplanation } from '../choices/place-explanation.ts'
import { stripNumber } from '../choices/strip-number.ts'
import { type ImportFault, importFault } from '../import-report.ts'
import type { QuestionImport } from '../import-result.ts'
import type { ImportedPart, ImportedQuestion, ImportedReferences } from '../imported-question.ts'
import { findColumns } from './find-columns.ts'
import { type QuestionRow, questionRow } from './question-row.ts'
import { readRowTask } from './read-row-task.ts'
import type { Table } from './table.ts'

/** The questions of one table, a row for each; rows one after the other that share a situation make a case study. */
export const readQuestionTable = (table: Table): QuestionImport => {
  // A new workbook has empty sheets that nobody means.
  if (table.rows.length === 0) return { questions: [], faults: table.faults }
  const columns = findColumns(table)
  if (columns === undefined)
    return {
      questions: [],
      faults: [...table.faults, importFault('sheet-left-out', { kind: 'file' }, table.sheet)],
    }
  const faults: ImportFault[] = [...table.faults, ...columns.faults]
  const questions: ImportedQuestion[] = []
  let situationBefore = ''
  for (const row of columns.rows) {
    const asked = questionRow(row, columns, table.sheet)
    const read = readRow(asked)
    faults.push(...read.faults)
    if (read.part === undefined) continue
    const situation = normaliseText(asked.text('situation'))
    const last = questions.at(-1)
    if (situation !== '' && situation === situationBefore && last?.kind === 'case-study') {
      last.parts.push(read.part)
      faults.push(...lostOfPart(asked, last))
    } else if (situation === '') questions.push({ ...headOf(asked), ...read.part })
    else questions.push({ ...headOf(asked), kind: 'case-study', prompt: situation, parts: [read.part] })
    situationBefore = situation
  }
  return { questions, faults }
}

// A case study has one name, lesson and source for all of its parts.
const lostOfPart = (row: QuestionRow, head: ImportedQuestion): ImportFault[] =>
  (['name', 'lesson', 'source', 'at'] as const).flatMap((field) => {
    const text = normaliseText(row.text(field))
    return text === '' || text === head[field]
      ? []
      : [importFault('part-not-taken', row.placeOf(field), text)]
  })

const readRow = (row: QuestionRow): { part: ImportedPart | undefined; faults: ImportFault[] } => {
  const prompt = normaliseText(stripNumber(row.text('prompt')).prompt)
  if (prompt === '')
    return { part: undefined, faults: [importFault('no-prompt', row.place, row.choices[0]?.text)] }
  const { task, faults } = readRowTask(row)
  if (task === undefined) return { part: undefined, faults }
  const placed = placeExplanation(task, [normaliseText(row.text('reason'))], row.placeOf('reason'))
  return { part: { prompt, ...placed.task }, faults: [...faults, ...placed.faults] }
}

const headOf = (row: QuestionRow) => {
  const name = normaliseText(row.text('name'))
  return { place: row.place, ...(name === '' ? {} : { name }), ...referencesOf(row), attachments: [] }
}

const referencesOf = (row: QuestionRow): ImportedReferences =>
  Object.fromEntries(
    (['lesson', 'source', 'at'] as const).flatMap((field) => {
      const text = normaliseText(row.text(field))
      return text === '' ? [] : [[field, text]]
    }),
  )
