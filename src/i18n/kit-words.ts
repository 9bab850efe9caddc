import type { Lesson } from '../domain/course/lesson.ts'
import type { Programme } from '../domain/course/programme.ts'
import type { RuleState } from '../domain/source/rule-state.ts'
import type { LessonCitation, Source } from '../domain/source/source.ts'
import { formatDay } from './format-day.ts'
import { ruleWords } from './rule-words.ts'

/** More would fill a leaflet; the lesson names them all. */
const MOST_SOURCES = 2

/** Theo Điều 15 Luật Hộ tịch 60/2014/QH13; Nghị định 63/2024/NĐ-CP và 2 nguồn khác ghi trong bài. */
export const basisWords = (
  citations: readonly LessonCitation[],
  sources: ReadonlyMap<string, Source>,
): string => {
  const names = citations
    .filter(({ past }) => past !== true)
    .map(({ source, at }) => [at, sources.get(source)?.shortTitle].filter(Boolean).join(' '))
  const rest = names.length - MOST_SOURCES
  const named = names.slice(0, MOST_SOURCES).join('; ')
  return rest > 0 ? `Theo ${named} và ${rest} nguồn khác ghi trong bài.` : `Theo ${named}.`
}

/** Rà soát 25/11/2026. Có hiệu lực đến 28/02/2027. */
export const ageWords = (lesson: Pick<Lesson, 'reviewedOn'>, state: RuleState): string =>
  [`Rà soát ${formatDay(lesson.reviewedOn)}`, ruleWords(state)]
    .filter((words) => words !== undefined)
    .map((words) => `${words}.`)
    .join(' ')

/** Khoá học gồm 6 bài, 40 phút. */
export const courseSizeWords = (lessons: number, minutes: number): string =>
  `Khoá học gồm ${lessons} bài, khoảng ${minutes} phút.`

export const outcomesWords = (outcomes: readonly string[]): string =>
  `Học xong làm được: ${outcomes.map((outcome) => outcome.replace(/\.$/, '')).join('; ')}.`

/** Học 5 khoá bắt buộc, chọn thêm 5 khoá, xong trước ngày 31/12/2026. */
export const programmeWords = ({ mandatory, electivesNeeded, dueOn }: Programme): string => {
  const chosen = electivesNeeded > 0 ? `, chọn thêm ${electivesNeeded} khoá` : ''
  return `Học ${mandatory.length} khoá bắt buộc${chosen}, xong chậm nhất ngày ${formatDay(dueOn)}.`
}

export const LEAFLET_WORDS = {
  safety: 'Không đọc mật khẩu, mã xác nhận cho bất kỳ ai',
  safetyRest: 'kể cả người xưng là cán bộ.',
  edition: (mark: string): string => `Mã bản in: ${mark}.`,
  made: (day: string): string => `Soạn ngày ${day}.`,
  reviewed: (day: string): string => `Rà soát ${day}.`,
  opens: (day: string): string => `Chương trình mở từ ${day}.`,
}

/** The day of an edition as Vietnamese papers write it: 2026.11.25 becomes 25/11/2026. */
export const editionDay = (version: string): string => {
  const [year = '', month = '', day = ''] = version.split('.')
  return `${day}/${month}/${year}`
}

export const NO_SOURCE_BASIS = 'Nguồn của từng quy định ghi trong từng bài.'

export const KIT_PRACTICE = 'Bài thực hành'

/** Thực hành 9 bước trên màn hình mô phỏng, khoảng 8 phút. */
export const practiceSizeWords = (steps: number, minutes: number): string =>
  `Thực hành ${steps} bước trên màn hình mô phỏng, khoảng ${minutes} phút.`

export const KIT_PROGRAMME = 'Chương trình học'
