import { type CalendarDay, daysBetween } from '../../domain/shared/time.ts'
import type { Source } from '../../domain/source/source.ts'
import type { ReadContent } from '../read-content.ts'

/** A source that ends, and all that was written on it. */
export interface Lapsing {
  source: Source & { inForceUntil: CalendarDay }
  successor: Source | undefined
  /** Days from the day asked about to the last day in force; negative when it has passed. */
  daysLeft: number
  lessons: { courseId: string; lessonId: string; title: string }[]
  questions: { courseId: string; questionIds: string[] }[]
  practices: { practiceId: string; title: string }[]
  terms: string[]
}

/** How far ahead an author is told. */
export const HORIZON_DAYS = 120

/**
 * The sources that have ended by `day` or will within the horizon, earliest first, with what rests on them as the rule.
 * A lesson's card, loudspeaker text and leaflet stand or fall with the lesson. What is only told as the past is left out.
 */
export const lapsingAround = (content: ReadContent, day: CalendarDay): Lapsing[] => {
  const byId = new Map(content.sources.map(({ value }) => [value.id, value]))
  return content.sources
    .flatMap(({ value }) => (hasEnd(value) ? [value] : []))
    .map((source) => ({
      source,
      successor: source.replacedBy === undefined ? undefined : byId.get(source.replacedBy),
      daysLeft: daysBetween(day, source.inForceUntil),
      ...restingOn(source.id, content),
    }))
    .filter(({ daysLeft }) => daysLeft <= HORIZON_DAYS)
    .sort((a, b) => a.daysLeft - b.daysLeft)
}

const hasEnd = (source: Source): source is Lapsing['source'] => source.inForceUntil !== undefined

const restingOn = (
  sourceId: string,
  { courses, glossary, practices }: ReadContent,
): Pick<Lapsing, 'lessons' | 'questions' | 'practices' | 'terms'> => ({
  lessons: courses.flatMap(({ course, lessons }) =>
    lessons
      .filter(({ lesson }) =>
        lesson.value.sources.some(({ source, past }) => source === sourceId && past !== true),
      )
      .map(({ id, lesson }) => ({ courseId: course.value.id, lessonId: id, title: lesson.value.title })),
  ),
  questions: courses.flatMap(({ course, bank }) => {
    const resting = (bank?.value.questions ?? []).filter(({ cite }) => cite.source === sourceId)
    return resting.length === 0
      ? []
      : [{ courseId: course.value.id, questionIds: resting.map(({ id }) => id) }]
  }),
  practices: practices
    .filter(({ value }) => value.mistakes.some(({ cite }) => cite.source === sourceId))
    .map(({ value: { id, title } }) => ({ practiceId: id, title })),
  terms: (glossary?.value.terms ?? [])
    .filter(({ cite }) => cite?.source === sourceId)
    .map(({ term }) => term),
})
