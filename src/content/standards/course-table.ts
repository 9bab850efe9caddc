import { spokenSeconds } from '../../domain/course/spoken-time.ts'
import type { CalendarDay } from '../../domain/shared/time.ts'
import { hasUnknownDates } from '../../domain/source/has-unknown-dates.ts'
import { ruleStateOn } from '../../domain/source/rule-state.ts'
import type { Source } from '../../domain/source/source.ts'
import { formatDay } from '../../i18n/format-day.ts'
import type { ReadCourse } from '../read-content.ts'
import { measureLesson } from './measure-lesson.ts'

const HEADS = [
  'Khoá',
  'Bài',
  'Tiếng/bài',
  'Câu dài',
  'Hình',
  'Thử',
  'Loa (giây)',
  'Câu hỏi',
  'T.huống',
  'Nguồn',
  'Thiếu ngày',
  'Hiệu lực đến',
]

/** One line a course, for whoever looks after all of them. */
export const courseTable = (
  courses: readonly ReadCourse[],
  sources: ReadonlyMap<string, Source>,
  day: CalendarDay,
): string => {
  const rows = [HEADS, ...courses.map((course) => rowOf(course, sources, day))]
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const rowOf = (
  { course, lessons, bank }: ReadCourse,
  sources: ReadonlyMap<string, Source>,
  day: CalendarDay,
): string[] => {
  const measured = lessons.map(measureLesson)
  const seconds = lessons.map(({ lesson }) => Math.round(spokenSeconds(lesson.value.loudspeaker)))
  const cited = lessons.flatMap(({ lesson }) => lesson.value.sources)
  const questions = bank?.value.questions ?? []
  const citedIds = [...new Set(cited.map(({ source }) => source))]
  const undated = citedIds.flatMap((id) => sources.get(id) ?? []).filter(hasUnknownDates)
  const state = ruleStateOn(cited, sources, day)
  return [
    course.value.id,
    String(lessons.length),
    range(measured.map(({ words }) => words)),
    String(Math.max(0, ...measured.map(({ longest }) => longest))),
    String(measured.reduce((sum, { figures }) => sum + figures, 0)),
    String(measured.reduce((sum, { checks }) => sum + checks, 0)),
    range(seconds),
    String(questions.length),
    String(questions.filter(({ kind }) => kind === 'case-study').length),
    String(citedIds.length),
    String(undated.length),
    state.kind === 'current' ? 'chưa rõ ngày hết' : formatDay(state.until),
  ]
}

const range = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '0' : `${Math.min(...numbers)}–${Math.max(...numbers)}`
