/** One thing wrong in a content file, told so that its author can mend it without asking anyone. */
export interface ContentFault {
  /** Path from the content folder's parent, e.g. `content/courses/x/course.yaml`. */
  file: string
  /** First line is 1. */
  line: number
  /** Field or directive, e.g. `quiz.passMark`; empty for a fault of the file as a whole. */
  field: string
  expected: string
  found: string
  mend: string
}

/** All faults as one Vietnamese text, in the order an author meets them. */
export const describeFaults = (faults: readonly ContentFault[]): string => {
  const sorted = [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
  const told = sorted.map((fault) =>
    [
      `${fault.file}:${fault.line}${fault.field === '' ? '' : `  ${fault.field}`}`,
      `  Cần:      ${fault.expected}`,
      `  Đang có:  ${fault.found}`,
      `  Cách sửa: ${fault.mend}`,
    ].join('\n'),
  )
  return [`Nội dung có ${faults.length} chỗ cần sửa.`, ...told].join('\n\n')
}

/** Thrown by the build when content is not fit to publish. */
export class UnfitContentError extends Error {
  readonly faults: readonly ContentFault[]

  constructor(faults: readonly ContentFault[]) {
    super(describeFaults(faults))
    this.name = 'UnfitContentError'
    this.faults = faults
  }
}
