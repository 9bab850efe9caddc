import { type SignedResult, signedResultSchema } from '../../../domain/edition/class-result.ts'
import { type EditionFile, editionFileSchema } from '../../../domain/edition/edition.ts'
import { fail, type Result, succeed } from '../../../domain/shared/result.ts'

/** What a trainer may bring: the result of a class, or the key of an edition that an operator made. */
export type ClassFile = { kind: 'result'; file: SignedResult } | { kind: 'edition'; file: EditionFile }

/** Reads a chosen file. Whether it was altered only the server can say. */
export const readClassFile = (text: string): Result<ClassFile, { code: 'unreadable' }> => {
  try {
    const given: unknown = JSON.parse(text)
    const result = signedResultSchema.safeParse(given)
    if (result.success) return succeed({ kind: 'result', file: result.data })
    const edition = editionFileSchema.safeParse(given)
    if (edition.success) return succeed({ kind: 'edition', file: edition.data })
  } catch {
    // No JSON: told below.
  }
  return fail({ code: 'unreadable' })
}
