import type { ContentFault } from '../content-fault.ts'
import { faultAt } from '../located.ts'
import type { ReadContent } from '../read-content.ts'
import { checkCourse } from './check-course.ts'
import { checkProgrammes } from './check-programme.ts'
import type { KnownSources } from './known-sources.ts'
import { pointsNowhere } from './told.ts'

/** What no single file can tell: ids that point nowhere, numbers that do not fit together. */
export const crossCheck = (content: ReadContent): ContentFault[] => {
  const grades = new Map(content.sources.map(({ value }) => [value.id, value.grade]))
  const sources: KnownSources = { ids: content.sourceIds, grades }
  return [
    ...content.courses.flatMap((course) => checkCourse(course, sources)),
    ...checkProgrammes(content),
    ...checkSources(content),
  ]
}

const checkSources = ({ sources, sourceIds, glossary }: ReadContent): ContentFault[] => [
  ...sources.flatMap((source) =>
    source.value.replacedBy === undefined || sourceIds.has(source.value.replacedBy)
      ? []
      : [faultAt(source, ['replacedBy'], pointsNowhere('nguồn', source.value.replacedBy))],
  ),
  ...(glossary?.value.terms ?? []).flatMap((term, place) =>
    glossary === undefined || term.cite === undefined || sourceIds.has(term.cite.source)
      ? []
      : [faultAt(glossary, ['terms', place, 'cite'], pointsNowhere('nguồn', term.cite.source))],
  ),
]
