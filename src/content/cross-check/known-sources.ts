import type { Citation, Source } from '../../domain/source/source.ts'
import { pointsNowhere, type Told } from './told.ts'

export interface KnownSources {
  ids: Set<string>
  /** Grades of the sources that could be read. */
  grades: Map<string, Source['grade']>
}

/** A question may not hang on a source that was only read second-hand. */
export const checkExamCitation = ({ source }: Citation, sources: KnownSources): Told | undefined => {
  if (!sources.ids.has(source)) return pointsNowhere('nguồn', source)
  if (sources.grades.get(source) !== 'R') return undefined
  return {
    expected: 'nguồn hạng P hoặc N',
    found: `nguồn "${source}" hạng R`,
    mend: 'Đọc được văn bản gốc rồi hãy ra câu hỏi, hoặc đổi sang nguồn khác.',
  }
}
