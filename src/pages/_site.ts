import { termHref } from '../components/addresses.ts'
import { buildDay } from '../components/build-day.ts'
import type { PublishedContent } from '../content/published.ts'
import { siteContent } from '../content/site-content.ts'
import type { LessonBlock } from '../domain/course/lesson.ts'
import { termLinker } from '../domain/course/term-linker.ts'
import type { CalendarDay } from '../domain/shared/time.ts'

interface Site {
  content: PublishedContent
  /** The day on which a lesson was last checked against its sources. */
  reviewedOn: CalendarDay
  /** Leads from the first use of each term in a lesson to its meaning. */
  linkTerms: (blocks: readonly LessonBlock[]) => LessonBlock[]
}

let site: Promise<Site> | undefined

/** What a page is made of; made once, since every page of thousands asks. */
export const loadSite = (): Promise<Site> => {
  site ??= load()
  return site
}

const load = async (): Promise<Site> => {
  const content = await siteContent()
  const days = content.courses.flatMap(({ lessons }) => lessons.map(({ lesson }) => lesson.reviewedOn))
  const terms = content.glossary.terms.filter(({ isCommonWord }) => !isCommonWord).map(({ term }) => term)
  return { content, linkTerms: termLinker(terms, termHref), reviewedOn: days.sort().at(-1) ?? buildDay }
}
