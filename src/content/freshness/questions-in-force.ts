import type { Question } from '../../domain/quiz/question.ts'
import type { CalendarDay } from '../../domain/shared/time.ts'
import type { Source } from '../../domain/source/source.ts'
import { sourceStateOn } from '../../domain/source/source-state.ts'
import type { ReadCourse } from '../read-content.ts'

/** The bank without what rests on a lapsed source: while its lesson is under review, nobody is asked about it. */
export const questionsInForce = (
  { bank }: ReadCourse,
  sources: ReadonlyMap<string, Source>,
  day: CalendarDay,
): Question[] =>
  (bank?.value.questions ?? []).filter(({ cite }) => {
    const source = sources.get(cite.source)
    return source === undefined || sourceStateOn(source, day).kind !== 'lapsed'
  })
