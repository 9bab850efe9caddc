import type { ClassView } from '../../contract/studio/class-view.ts'
import { classStandings } from '../../domain/edition/class-standing.ts'
import type { Edition } from '../../domain/edition/edition.ts'
import type { ImportedFile } from '../../domain/edition/edition-store.ts'
import { countResult, foldResults } from '../../domain/edition/fold-results.ts'

/**
 * One class made of all its files.
 * @param files at least one, in the order in which they were imported
 */
export const classViewOf = ({ courses }: Edition, files: readonly ImportedFile[]): ClassView => {
  const folded = foldResults(files.map(({ result }) => result))
  const [first] = files
  if (folded === undefined || first === undefined) throw new Error('A class without files is none')
  const { learners: _learners, ...named } = folded
  return {
    ...named,
    ...countResult(folded),
    firstImportedAt: first.importedAt,
    people: classStandings(folded, courses),
  }
}
