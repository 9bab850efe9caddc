import type { importClassResultRoute } from '../../contract/studio/import-class-result.ts'
import { canonicalJson } from '../../domain/edition/canonical-json.ts'
import { sha256Hex } from '../../domain/edition/edition-id.ts'
import { countResult, foldResults } from '../../domain/edition/fold-results.ts'
import { isSignedBy } from '../../domain/edition/result-signature.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import { classViewOf } from './class-view-of.ts'
import type { StudioDependencies } from './dependencies.ts'

/**
 * Checks the file against its edition, keeps it once and tells what it added. Keeping comes before the list, so that a
 * cut between the two is mended by importing the file again.
 */
export const importClassResult =
  ({
    editions,
    classResults,
    now,
  }: Pick<StudioDependencies, 'editions' | 'classResults' | 'now'>): HandlerOf<
    typeof importClassResultRoute
  > =>
  async ({ body: { result, signature }, context }) => {
    const edition = await editions.find(result.editionId)
    if (edition === undefined) return fail({ code: 'edition-unknown' })
    if (!(await isSignedBy(edition.publicKey, result, signature))) return fail({ code: 'result-altered' })

    const contentHash = await sha256Hex(canonicalJson(result))
    const before = await classResults.filesOf(result)
    const importedAt = now()
    const importedBy = callerOf(context).displayName
    const isNew = await classResults.keep({ contentHash, result, importedAt, importedBy })
    const files = await classResults.filesOf(result)
    const view = classViewOf(edition, files)
    const { people: _people, ...listed } = view
    await classResults.note(listed)

    const held = countResult(foldResults(before.map((file) => file.result)))
    return succeed({
      outcome: isNew ? 'imported' : 'known',
      importedAt: files.find((file) => file.contentHash === contentHash)?.importedAt ?? importedAt,
      newLearners: isNew ? view.learners - held.learners : 0,
      newAnswers: isNew ? view.answers - held.answers : 0,
      class: view,
    })
  }
