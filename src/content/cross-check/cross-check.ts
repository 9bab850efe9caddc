import type { CalendarDay } from '../../domain/shared/time.ts'
import type { ContentFault } from '../content-fault.ts'
import { faultAt } from '../located.ts'
import type { ReadContent } from '../read-content.ts'
import { checkCourse } from './check-course.ts'
import { checkGivenAway } from './check-given-away.ts'
import { checkPractices } from './check-practices.ts'
import { checkProgrammes } from './check-programme.ts'
import { checkKnown, type KnownSources } from './known-sources.ts'
import { tellLapsed } from './tell-lapsed.ts'
import { pointsNowhere } from './told.ts'

/** What no single file can tell: ids that point nowhere, numbers that do not fit together. */
export const crossCheck = (content: ReadContent, day: CalendarDay): ContentFault[] => {
  const read = new Map(content.sources.map(({ value }) => [value.id, value]))
  const sources: KnownSources = { ids: content.sourceIds, read, day }
  return [
    ...content.courses.flatMap((course) => checkCourse(course, sources, content.practiceIds)),
    ...checkProgrammes(content),
    ...checkPractices(content, sources),
    ...checkSources(content),
    ...checkTerms(content, sources),
    ...checkGivenAway(content),
  ]
}

const checkSources = ({ sources, sourceIds }: ReadContent): ContentFault[] =>
  sources.flatMap((source) =>
    source.value.replacedBy === undefined || sourceIds.has(source.value.replacedBy)
      ? []
      : [faultAt(source, ['replacedBy'], pointsNowhere('nguồn', source.value.replacedBy))],
  )

const checkTerms = ({ glossary }: ReadContent, sources: KnownSources): ContentFault[] =>
  (glossary?.value.terms ?? []).flatMap(({ cite }, place) => {
    const told = cite && (checkKnown(cite.source, sources) ?? tellLapsed(cite.source, sources))
    return glossary === undefined || told === undefined
      ? []
      : [faultAt(glossary, ['terms', place, 'cite'], told)]
  })
