/** Why a whole file was refused. */
export type WordRefusal =
  | 'word-file-too-large'
  | 'word-old-or-locked'
  | 'not-a-word-file'
  | 'word-file-damaged'
  | 'word-file-unsafe'
  | 'word-unpacks-too-large'
  | 'word-took-too-long'
  | 'word-reader-failed'

/** What was left out, changed or could not be understood while a file was read; nothing of it is silent. */
export type WordFaultCode =
  // the file
  | 'picture-not-shown'
  | 'picture-missing'
  | 'picture-from-elsewhere'
  | 'drawing-left-out'
  | 'text-box-moved'
  | 'deletion-left-out'
  | 'comment-left-out'
  | 'hidden-text-left-out'
  | 'header-left-out'
  | 'contents-left-out'
  | 'symbol-unknown'
  | 'equation-as-text'
  | 'part-not-read'
  // a lesson
  | 'link-made-plain'
  | 'merged-cell-repeated'
  | 'cell-lines-joined'
  | 'table-in-cell-moved'
  | 'picture-in-cell-moved'
  | 'first-row-as-heading'
  | 'number-kept-as-text'
  | 'heading-level-changed'
  | 'old-font-turned'
  | 'steps-too-many'
  | 'look-left-out'
  | 'note-moved'

export interface WordFault {
  code: WordFaultCode
  /** Paragraphs are counted from 1 through the whole file, those of tables and text boxes too; null for the file itself. */
  paragraph: number | null
  /** What stands there, cut short; empty when there is nothing to quote. */
  found: string
}

const LONGEST_FOUND = 80

/** A fault with its quotation on one line and cut to a length that a list can show. */
export const wordFault = (code: WordFaultCode, paragraph: number | null, found = ''): WordFault => {
  const line = found.replace(/\s+/g, ' ').trim()
  return {
    code,
    paragraph,
    found: line.length > LONGEST_FOUND ? `${line.slice(0, LONGEST_FOUND - 1)}…` : line,
  }
}
