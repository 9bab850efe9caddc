import type { Edition } from '../domain/edition/edition.ts'
import { dayWords } from './moment-words.ts'

/** Short enough to be said on the telephone: 3F2A 1C9B. */
export const editionNumber = ({ editionId }: Pick<Edition, 'editionId'>): string =>
  editionId.slice(0, 8).toUpperCase().replace(/^.{4}/, '$& ')

/** What an edition says of itself, and what stands behind a link that needs a network. */
export const editionTexts = (
  edition: Pick<Edition, 'editionId' | 'madeAt' | 'madeBy'>,
  siteOrigin: string,
): { needsNetwork: string; edition: string } => ({
  needsNetwork: 'cần mạng',
  edition: `Bản số ${editionNumber(edition)}, ${edition.madeBy} làm ngày ${dayWords(edition.madeAt)}. Bài mới nhất luôn có ở ${siteOrigin}.`,
})

/** The name of the file: ban-mang-di-3f2a1c9b.zip. */
export const editionFileName = ({ editionId }: Pick<Edition, 'editionId'>): string =>
  `ban-mang-di-${editionId.slice(0, 8)}.zip`
