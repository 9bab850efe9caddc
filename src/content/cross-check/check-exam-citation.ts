import { sourceStateOn } from '../../domain/source/source-state.ts'
import { formatDay } from '../../i18n/format-day.ts'
import { checkKnown, type KnownSources } from './known-sources.ts'
import { tellLapsed } from './tell-lapsed.ts'
import type { Told } from './told.ts'

/** A question may hang neither on a source that was only read second-hand, nor on one that is no rule today. */
export const checkExamCitation = (sourceId: string, sources: KnownSources): Told | undefined => {
  const source = sources.read.get(sourceId)
  if (source === undefined) return checkKnown(sourceId, sources)
  if (source.grade === 'R') {
    return {
      expected: 'nguồn hạng P hoặc N',
      found: `nguồn "${sourceId}" hạng R`,
      mend: 'Đọc được văn bản gốc rồi hãy ra câu hỏi, hoặc đổi sang nguồn khác.',
    }
  }
  const state = sourceStateOn(source, sources.day)
  if (state.kind !== 'not-yet') return tellLapsed(sourceId, sources)
  return {
    expected: `nguồn có hiệu lực ngày ${formatDay(sources.day)}`,
    found: `nguồn "${sourceId}" có hiệu lực từ ${formatDay(state.from)}`,
    mend: 'Ra câu hỏi theo văn bản đang có hiệu lực; đổi khi văn bản mới có hiệu lực.',
  }
}
