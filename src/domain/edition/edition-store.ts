import type { Instant } from '../shared/time.ts'
import type { ClassResult } from './class-result.ts'
import type { Edition, EditionId } from './edition.ts'

export interface EditionStore {
  /** Registering again changes nothing. @returns the edition as it was registered first */
  register(edition: Edition): Promise<Edition>
  find(editionId: EditionId): Promise<Edition | undefined>
}

type ClassOf = Pick<ClassResult, 'editionId' | 'classId'>

/** One file of a class as it was imported. */
export interface ImportedFile {
  /** SHA-256 of the canonical JSON of the result, 64 hex digits. */
  contentHash: string
  result: ClassResult
  importedAt: Instant
  importedBy: string
}

/** A class in the list of imported classes. */
export interface ImportedClass extends Omit<ClassResult, 'learners'> {
  learners: number
  answers: number
  firstImportedAt: Instant
}

export interface ClassResultStore {
  /** Keeps a file once. @returns false when the same content was kept before; nothing is changed then */
  keep(file: ImportedFile): Promise<boolean>
  /** Every file of one class, in the order in which they were imported. */
  filesOf(of: ClassOf): Promise<ImportedFile[]>
  /** Puts the class on the list, or brings its counts up to date; they only ever grow. */
  note(imported: ImportedClass): Promise<void>
  /** Latest class first. */
  list(): Promise<ImportedClass[]>
}
