import { hasUnknownDates } from '../../domain/source/has-unknown-dates.ts'
import { isInstrument } from '../../domain/source/is-instrument.ts'
import type { Source } from '../../domain/source/source.ts'

/** The sources whose days an author has still to look up, instruments apart from articles, which only need their own. */
export const describeUndated = (sources: readonly Source[]): string => {
  const undated = sources.filter(hasUnknownDates)
  const instruments = undated.filter(isInstrument)
  const articles = undated.filter((source) => !isInstrument(source))
  return [
    `${instruments.length} văn bản chưa kiểm tra được ngày:`,
    ...instruments.map((source) => `  ${source.id}: ${missing(source)}`),
    `${articles.length} bài, trang chưa rõ ngày đăng:`,
    ...articles.map(({ id }) => `  ${id}`),
  ].join('\n')
}

const missing = ({ issuedOn, inForceFrom }: Source): string =>
  [issuedOn === undefined && 'ngày ban hành', inForceFrom === undefined && 'ngày có hiệu lực']
    .filter((words) => words !== false)
    .join(', ')
