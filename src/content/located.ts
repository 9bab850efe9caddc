import type { ContentFault } from './content-fault.ts'

export type FieldPath = readonly PropertyKey[]

/** A parsed file that still knows on which line each field stands. */
export interface Located<Value> {
  file: string
  value: Value
  /** Line of the field, or of the nearest field around it that is there. */
  lineOf(path: FieldPath): number
}

/** `questions[2].choices[0].reason`, as an author would say it. */
const fieldName = (path: FieldPath): string =>
  path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part + 1}]`
    return name === '' ? String(part) : `${name}.${String(part)}`
  }, '')

export const faultAt = (
  located: Located<unknown>,
  path: FieldPath,
  told: Pick<ContentFault, 'expected' | 'found' | 'mend'>,
): ContentFault => ({ file: located.file, line: located.lineOf(path), field: fieldName(path), ...told })
