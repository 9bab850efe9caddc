import type { ImportFault } from './import-report.ts'
import type { ImportedQuestion } from './imported-question.ts'

/** What a file gave: its good questions, and everything that was not as it should be. Nothing has been stored. */
export interface QuestionImport {
  questions: ImportedQuestion[]
  faults: ImportFault[]
}
