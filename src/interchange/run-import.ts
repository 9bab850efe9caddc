import { readAiken } from './aiken/read-aiken.ts'
import { detectTextFormat, type TextFormat } from './detect-format.ts'
import { fileSignature } from './file-signature.ts'
import { readGift } from './gift/read-gift.ts'
import { type ImportFault, type ImportFaultCode, importFault } from './import-report.ts'
import type { QuestionImport } from './import-result.ts'
import { type IdentifiedQuestion, leaveOutRepeats } from './leave-out-repeats.ts'
import { readMoodleXml } from './moodle-xml/read-moodle-xml.ts'
import type { QuestionIdentity } from './question-identity.ts'
import { readTextFile } from './read-text-file.ts'
import { mendTable } from './tables/mend-table.ts'
import { readQuestionTable } from './tables/read-question-table.ts'
import { readSeparated } from './tables/read-separated.ts'
import { readWorkbook } from './tables/xlsx/read-workbook.ts'

export interface ImportRequest {
  bytes: Uint8Array
  /** The questions that the bank has already. */
  known: readonly QuestionIdentity[]
}

/** What would be imported, for a person to look at: nothing has been stored. */
export interface ImportPreview {
  format: TextFormat | 'workbook' | undefined
  questions: IdentifiedQuestion[]
  faults: ImportFault[]
}

const MEBIBYTE = 1024 * 1024
const LARGEST_FILE = 20 * MEBIBYTE
/** Text that is no Moodle XML has no pictures in it: more than this was never typed by people. */
const LARGEST_TEXT = MEBIBYTE
const MOST_QUESTIONS = 1000
/** More than a person reads. */
const MOST_FAULTS = 500

/** Reads a file of questions of any format we know, recognised by what is in it. Never throws, whatever the bytes. */
export const runImport = async ({ bytes, known }: ImportRequest): Promise<ImportPreview> => {
  const { format, questions, faults } = readFile(bytes)
  const over = questions[MOST_QUESTIONS]
  if (over !== undefined) faults.push(importFault('too-many-questions', over.place))
  const fresh = await leaveOutRepeats(questions.slice(0, MOST_QUESTIONS), known)
  return { format, questions: fresh.questions, faults: atMost([...faults, ...fresh.faults]) }
}

const atMost = (faults: readonly ImportFault[]): ImportFault[] => {
  const over = faults.length - MOST_FAULTS
  return over <= 0
    ? [...faults]
    : [...faults.slice(0, MOST_FAULTS), importFault('too-many-faults', { kind: 'file' }, String(over))]
}

interface Read extends QuestionImport {
  format: ImportPreview['format']
}

const refuse = (code: ImportFaultCode, found?: string, format?: Read['format']): Read => ({
  format,
  questions: [],
  faults: [importFault(code, { kind: 'file' }, found)],
})

const readFile = (bytes: Uint8Array): Read => {
  if (bytes.length === 0) return refuse('file-empty')
  if (bytes.length > LARGEST_FILE) return refuse('file-too-large')
  switch (fileSignature(bytes)) {
    case 'archive':
      return readTables(bytes)
    case 'old-office':
      return refuse('old-office-file')
    case 'other':
      return readText(bytes)
  }
}

const readTables = (bytes: Uint8Array): Read => {
  const workbook = readWorkbook(bytes)
  if (!workbook.ok) return refuse(workbook.code)
  const read = workbook.value.map((table) => readQuestionTable(mendTable(table)))
  return whole('workbook', [], {
    questions: read.flatMap(({ questions }) => questions),
    faults: read.flatMap(({ faults }) => faults),
  })
}

const readText = (bytes: Uint8Array): Read => {
  const read = readTextFile(bytes)
  if (!read.ok) return refuse(read.code)
  const { text, faults } = read.value
  if (text.trim() === '') return refuse('file-empty')
  const format = detectTextFormat(text)
  if (format === undefined) return refuse('file-of-unknown-kind')
  if (format !== 'moodle-xml' && bytes.length > LARGEST_TEXT)
    return refuse('file-too-large', undefined, format)
  return whole(format, faults, READERS[format](text))
}

const READERS: Record<TextFormat, (text: string) => QuestionImport> = {
  'moodle-xml': readMoodleXml,
  gift: readGift,
  aiken: readAiken,
  separated: (text) => readQuestionTable(readSeparated(text)),
}

const whole = (
  format: Read['format'],
  before: ImportFault[],
  { questions, faults }: QuestionImport,
): Read => ({
  format,
  questions,
  faults: [
    ...before,
    ...faults,
    ...(questions.length === 0 ? [importFault('no-questions-found', { kind: 'file' })] : []),
  ],
})
