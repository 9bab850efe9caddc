import type { Lesson } from '../../domain/course/lesson.ts'
import { sourceStateOn } from '../../domain/source/source-state.ts'
import { formatDay } from '../../i18n/format-day.ts'
import type { ContentFault } from '../content-fault.ts'
import { faultAt, type Located } from '../located.ts'
import { checkKnown, type KnownSources } from './known-sources.ts'
import { tellLapsed } from './tell-lapsed.ts'

/**
 * A lesson teaches what is the rule today: none of its sources has lapsed, unless it is told as the past or the lesson
 * says that it is under review; and at least one is in force.
 */
export const checkLessonSources = (lesson: Located<Lesson>, sources: KnownSources): ContentFault[] => {
  const { sources: cited, underReview } = lesson.value
  const faults = cited.flatMap(({ source, past }, place) => {
    const isExcused = past === true || underReview !== undefined
    const told = checkKnown(source, sources) ?? (isExcused ? undefined : tellLapsed(source, sources))
    return told === undefined ? [] : [faultAt(lesson, ['sources', place, 'source'], told)]
  })
  return faults.length > 0 || underReview !== undefined || restsOnRuleOfToday(lesson.value, sources)
    ? faults
    : [
        faultAt(lesson, ['sources'], {
          expected: `ít nhất một nguồn có hiệu lực ngày ${formatDay(sources.day)}`,
          found: 'không nguồn nào đang có hiệu lực',
          mend: 'Thêm nguồn đang có hiệu lực mà bài dựa vào.',
        }),
      ]
}

const restsOnRuleOfToday = ({ sources: cited }: Lesson, { read, day }: KnownSources): boolean =>
  cited.some(({ source, past }) => {
    const held = read.get(source)
    // A source whose own file is unfit is told there.
    if (held === undefined) return true
    const { kind } = sourceStateOn(held, day)
    return past !== true && kind !== 'lapsed' && kind !== 'not-yet'
  })
