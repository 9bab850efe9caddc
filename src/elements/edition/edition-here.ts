import type { EditionCourse } from '../../domain/edition/edition.ts'
import type { PrivateKey } from '../../domain/edition/result-signature.ts'

/** What an edition knows of itself. */
interface EditionHere {
  editionId: string
  courses: EditionCourse[]
  key: PrivateKey
}

declare global {
  /** Set by the script beside the pages of an edition; on the site itself there is none. */
  var lopHocSoBan: EditionHere | undefined
}

export const editionHere = (): EditionHere | undefined => globalThis.lopHocSoBan
