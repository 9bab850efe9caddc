import type { CalendarDay } from '../domain/shared/time.ts'
import { isInstrument } from '../domain/source/is-instrument.ts'
import type { Source } from '../domain/source/source.ts'
import { sourceStateOn } from '../domain/source/source-state.ts'
import { formatDay } from './format-day.ts'

/** What a source chip says about its source. The tone picks colour and icon; the text says the same in words. */
export interface SourceWords {
  tone: 'ok' | 'soon' | 'bad'
  text: string
}

/**
 * The state of a source on a day. A lapsed source outweighs everything else; after that a second-hand one is to be
 * checked whatever its dates say, and an article or a page is never called "in force".
 */
export const sourceWordsOn = (
  source: Pick<Source, 'number' | 'grade' | 'issuedOn' | 'inForceFrom' | 'inForceUntil' | 'replacedBy'>,
  day: CalendarDay,
): SourceWords => {
  const state = sourceStateOn(source, day)
  if (state.kind === 'lapsed') return { tone: 'bad', text: 'Đã hết hiệu lực' }
  if (source.grade === 'R') return { tone: 'soon', text: 'Nguồn thứ cấp, kiểm tra lại' }
  if (!isInstrument(source))
    return { tone: 'soon', text: `Không phải văn bản, ${publishedWords(source.issuedOn)}` }
  switch (state.kind) {
    case 'in-force':
      return { tone: 'ok', text: 'Có hiệu lực' }
    case 'in-force-until':
      return { tone: 'ok', text: `Có hiệu lực đến ${formatDay(state.until)}` }
    case 'lapsing-soon':
      return { tone: 'soon', text: `Sắp hết hiệu lực, ${daysLeftWords(state.daysLeft)}` }
    case 'not-yet':
      return { tone: 'soon', text: `Chưa có hiệu lực, từ ${formatDay(state.from)}` }
  }
}

const publishedWords = (day: CalendarDay | undefined): string =>
  day === undefined ? 'chưa rõ ngày đăng' : `đăng ngày ${formatDay(day)}`

const daysLeftWords = (daysLeft: number): string =>
  daysLeft === 0 ? 'hôm nay là ngày cuối' : `còn ${daysLeft} ngày`

/** How far a source may be trusted, for the page that describes it. */
export const GRADE_WORDS: Record<Source['grade'], string> = {
  P: 'Đã đọc nguyên văn phần dùng trong bài',
  N: 'Theo trang của cơ quan nhà nước hoặc báo nêu tên',
  R: 'Nguồn thứ cấp, kiểm tra lại trước khi dùng',
}
