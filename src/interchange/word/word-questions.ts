import { type ImportFault, importFault } from '../import-report.ts'
import type { QuestionImport } from '../import-result.ts'
import { mendFonts } from './mend-fonts.ts'
import { finishQuestion } from './questions/finish-question.ts'
import { QuestionScanner, type ScannedQuestions } from './questions/scan-questions.ts'
import { toLines } from './questions/to-lines.ts'
import type { WordDocument } from './word-document.ts'
import type { WordAnswers, WordDoubt } from './word-doubt.ts'
import type { WordFault } from './word-fault.ts'

export interface WordQuestions extends QuestionImport {
  /** What came up while the file itself was read. */
  fileFaults: readonly WordFault[]
  doubts: readonly WordDoubt[]
}

/**
 * Finds the questions of a Word file: "Câu 1", its choices below each other, on one line or in a table, and what is right as
 * Vietnamese teachers mark it: underlined, bold, coloured, with a star, said below or listed at the end. A question whose key
 * is missing or contradicts itself comes without one.
 */
export const toQuestions = (document: WordDocument, answers: WordAnswers = new Map()): WordQuestions => {
  const mended = mendFonts(document, answers)
  const scanned = QuestionScanner.scan(toLines(mended.document.blocks))
  const counts = countNumbers(scanned)
  const listed = Map.groupBy(scanned.keyList, ({ number }) => number)
  const finished = scanned.questions.map((question) => {
    const number = question.number ?? -1
    // Where two parts of a file both begin with 1, a list of keys does not tell which it means.
    const keys = counts.get(number) === 1 ? (listed.get(number) ?? []) : []
    return finishQuestion(
      question,
      keys.map(({ letters }) => letters),
    )
  })
  const questions = finished.flatMap(({ question }) => (question === undefined ? [] : [question]))
  const faults = [
    ...scanned.faults,
    ...keyFaults(scanned, counts),
    ...finished.flatMap((each) => each.faults),
  ]
  if (questions.length === 0) faults.push(importFault('no-questions-found', { kind: 'file' }))
  return {
    questions,
    faults: faults.sort((a, b) => paragraphOf(a) - paragraphOf(b)),
    fileFaults: mended.document.faults,
    doubts: mended.doubts,
  }
}

const countNumbers = ({ questions }: ScannedQuestions): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const { number } of questions)
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

const keyFaults = (scanned: ScannedQuestions, counts: ReadonlyMap<number, number>): ImportFault[] =>
  scanned.keyList.flatMap(({ number, letters, paragraph }) => {
    const named = counts.get(number) ?? 0
    if (named === 1) return []
    const code = named === 0 ? 'key-names-no-choice' : 'key-ambiguous'
    return [importFault(code, { kind: 'paragraph', paragraph }, `${number}. ${letters.join(', ')}`)]
  })

const paragraphOf = ({ place }: ImportFault): number => (place.kind === 'paragraph' ? place.paragraph : 0)
