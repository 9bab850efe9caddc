import type { PublishedContent } from '../../content/published.ts'
import type { SearchEntry } from '../../domain/search/search-entry.ts'
import type { Source } from '../../domain/source/source.ts'
import { courseHref, sourceHref, termHref } from '../addresses.ts'
import { lessonEntries } from './lesson-entries.ts'
import { unitEntries } from './unit-entries.ts'

/** Every place of the site that a search can open, in the order of the content. */
export const searchEntries = ({ courses, glossary, sources, units }: PublishedContent): SearchEntry[] => [
  ...courses.flatMap(({ course, lessons }) => {
    const entry = courseEntry(course)
    return [entry, ...lessons.flatMap((lesson) => lessonEntries(course.id, entry, lesson))]
  }),
  ...glossary.terms.map(termEntry),
  ...[...sources.values()].map(sourceEntry),
  ...unitEntries(units),
]

const courseEntry = ({
  id,
  title,
  summary,
  outcomes,
}: {
  id: string
  title: string
  summary: string
  outcomes: string[]
}): SearchEntry => ({
  kind: 'course',
  title,
  text: [summary, ...outcomes.map((outcome) => `${outcome}.`)].join(' '),
  href: courseHref(id),
})

const termEntry = ({
  term,
  also,
  meaning,
}: {
  term: string
  also: string[]
  meaning: string
}): SearchEntry => ({
  kind: 'term',
  title: `${term.charAt(0).toLocaleUpperCase('vi')}${term.slice(1)}`,
  text: also.length === 0 ? meaning : `Còn gọi: ${also.join(', ')}. ${meaning}`,
  href: termHref(term),
})

const sourceEntry = ({ id, shortTitle, title, issuer }: Source): SearchEntry => ({
  kind: 'source',
  title: shortTitle,
  text: `${title}. ${issuer}.`,
  href: sourceHref(id),
})
