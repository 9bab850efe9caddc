import { sourceStateOn } from '../../domain/source/source-state.ts'
import { formatDay } from '../../i18n/format-day.ts'
import type { KnownSources } from './known-sources.ts'
import type { Told } from './told.ts'

/** That a source is no longer the rule; undefined while it is, or when its file could not be read. */
export const tellLapsed = (sourceId: string, { read, day }: KnownSources): Told | undefined => {
  const source = read.get(sourceId)
  const state = source && sourceStateOn(source, day)
  if (state?.kind !== 'lapsed') return undefined
  const successor = state.replacedBy === undefined ? '' : `, thay bằng "${state.replacedBy}"`
  return {
    expected: `nguồn có hiệu lực ngày ${formatDay(day)}`,
    found: `nguồn "${sourceId}" hết hiệu lực sau ngày ${formatDay(state.until)}${successor}`,
    mend: 'Sửa theo văn bản mới. Chỉ kể chuyện trước đây thì ghi past: true; chưa sửa kịp thì thêm underReview ở đầu bài.',
  }
}
