/** Where in the file something was found, in the words of whoever looks at the file. Everything counts from 1. */
export type Place =
  | { kind: 'file' }
  | { kind: 'line'; line: number }
  /** `column` as Excel names it: A, B, …, AA. */
  | { kind: 'row'; row: number; column?: string; sheet?: string }
  | { kind: 'paragraph'; paragraph: number }
  | { kind: 'question'; question: number }

/**
 * What came of it:
 * - `refused`: nothing of the file was read
 * - `left-out`: this question, or this part of the file, is not among the imported
 * - `lost`: the question is there, and something that stood in it is not
 * - `check`: nothing is lost, but the file was not clear and a person should look
 * - `told`: done as the file says, worth knowing
 */
export type FaultWeight = 'refused' | 'left-out' | 'lost' | 'check' | 'told'

/** Every fault an importer can tell, by what came of it. `src/i18n/import-words.ts` has the reason and the mend of each. */
export const FAULT_WEIGHTS = {
  // the file
  'file-empty': 'refused',
  'file-too-large': 'refused',
  'file-of-unknown-kind': 'refused',
  'old-office-file': 'refused',
  'not-text': 'refused',
  'archive-damaged': 'refused',
  'archive-unsafe': 'refused',
  'archive-too-large': 'refused',
  'archive-locked': 'refused',
  'no-questions-found': 'refused',
  'took-too-long': 'refused',
  'importer-failed': 'refused',
  'too-many-questions': 'left-out',
  'too-many-faults': 'lost',
  'category-not-kept': 'told',
  'encoding-guessed': 'check',
  'old-font-read': 'told',
  'old-font-guessed': 'check',
  // a question as a whole
  'already-here': 'left-out',
  'already-here-other-key': 'left-out',
  'twice-in-the-file': 'left-out',
  'twice-other-key': 'check',
  'kind-not-taken': 'left-out',
  'no-prompt': 'left-out',
  'too-few-choices': 'left-out',
  'no-answer': 'left-out',
  'no-pairs': 'left-out',
  'number-unreadable': 'left-out',
  'number-negative': 'left-out',
  'braces-unclosed': 'left-out',
  'question-xml-damaged': 'left-out',
  'question-too-large': 'left-out',
  // its key
  'key-missing': 'check',
  'key-names-no-choice': 'check',
  'key-ambiguous': 'check',
  'several-right': 'check',
  'weights-dropped': 'lost',
  // its words
  'choice-empty': 'lost',
  'choice-twice': 'check',
  'choice-kept-in-place': 'check',
  'feedback-dropped': 'lost',
  'formatting-dropped': 'lost',
  'link-dropped': 'lost',
  'unsafe-removed': 'lost',
  'media-dropped': 'lost',
  'picture-kept-apart': 'check',
  'picture-not-in-file': 'lost',
  'part-not-taken': 'lost',
  // tables
  'sheet-left-out': 'left-out',
  'sheet-damaged': 'left-out',
  'columns-guessed': 'check',
  'column-unknown': 'lost',
  'cell-error': 'lost',
  'cell-without-value': 'lost',
  'kind-unknown': 'check',
  'order-as-written': 'check',
  'quotes-unclosed': 'check',
  'too-many-columns': 'lost',
  'text-outside-questions': 'lost',
} as const satisfies Record<string, FaultWeight>

export type ImportFaultCode = keyof typeof FAULT_WEIGHTS

export interface ImportFault {
  code: ImportFaultCode
  place: Place
  /** What stands there, cut short. */
  found?: string
}

const LONGEST_FOUND = 80

/** A fault with what was found there, on one line and cut to what a list of faults can show. */
export const importFault = (code: ImportFaultCode, place: Place, found?: string): ImportFault => {
  if (found === undefined) return { code, place }
  const line = found.replace(/\s+/g, ' ').trim()
  return { code, place, found: line.length > LONGEST_FOUND ? `${line.slice(0, LONGEST_FOUND - 1)}…` : line }
}
