import type { CalendarDay } from '../shared/time.ts'
import type { LessonCitation, Source } from './source.ts'
import { sourceStateOn } from './source-state.ts'

/** How long what a lesson, its card and its leaflet say stays the rule. */
export type RuleState =
  | { kind: 'current' }
  /** Every source is in force; the first to end does so after this day. */
  | { kind: 'current-until'; until: CalendarDay; source: Source }
  | { kind: 'lapsed'; until: CalendarDay; source: Source }

/** The earliest end among the sources that are taught as the rule; what is told as the past has no say. */
export const ruleStateOn = (
  citations: readonly LessonCitation[],
  sources: ReadonlyMap<string, Source>,
  day: CalendarDay,
): RuleState => {
  const ends = citations
    .filter(({ past }) => past !== true)
    .flatMap(({ source: id }) => {
      const source = sources.get(id)
      return source?.inForceUntil === undefined ? [] : [{ source, until: source.inForceUntil }]
    })
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
  const first = ends[0]
  if (first === undefined) return { kind: 'current' }
  const isLapsed = sourceStateOn(first.source, day).kind === 'lapsed'
  return { kind: isLapsed ? 'lapsed' : 'current-until', ...first }
}
