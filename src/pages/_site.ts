import { buildDay } from '../components/build-day.ts'
import type { PublishedContent } from '../content/published.ts'
import { siteContent } from '../content/site-content.ts'
import type { CalendarDay } from '../domain/shared/time.ts'

interface Site {
  content: PublishedContent
  /** The day on which a lesson was last checked against its sources. */
  reviewedOn: CalendarDay
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
  return { content, reviewedOn: days.sort().at(-1) ?? buildDay }
}
