import { buildDay } from '../components/build-day.ts'
import type { PublishedContent } from '../content/published.ts'
import { siteContent } from '../content/site-content.ts'
import type { CalendarDay } from '../domain/shared/time.ts'

/** What a page is made of, and the day on which a lesson was last checked against its sources. */
export const loadSite = async (): Promise<{ content: PublishedContent; reviewedOn: CalendarDay }> => {
  const content = await siteContent()
  const days = content.courses.flatMap(({ lessons }) => lessons.map(({ lesson }) => lesson.reviewedOn))
  return { content, reviewedOn: days.sort().at(-1) ?? buildDay }
}
