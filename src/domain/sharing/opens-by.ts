import type { CalendarDay } from '../shared/time.ts'
import type { DayOpens } from './team.ts'

interface CountedPage {
  target: string
  title: string
  opens: number
}

/** Opens of each day from the first to the last, days without one too. */
export const opensByDay = (
  days: readonly DayOpens[],
  from: CalendarDay,
  to: CalendarDay,
): { day: CalendarDay; opens: number }[] => {
  const counts = new Map<CalendarDay, number>()
  for (const { day, opens } of days) counts.set(day, (counts.get(day) ?? 0) + opens)
  const filled: { day: CalendarDay; opens: number }[] = []
  for (let day = from; day <= to; day = dayAfter(day)) filled.push({ day, opens: counts.get(day) ?? 0 })
  return filled
}

/**
 * Opens of each lesson, whichever of its pages a link leads to; other pages stand for themselves. Most opened first.
 * @param links of which the one to the lesson itself gives the title
 */
export const opensByLesson = (links: readonly CountedPage[]): CountedPage[] => {
  const lessons = Map.groupBy(links, ({ target }) => lessonOf(target))
  return [...lessons]
    .map(([lesson, pages]) => ({
      target: lesson,
      title: (pages.find(({ target }) => target === lesson) ?? pages[0])?.title ?? lesson,
      opens: pages.reduce((sum, page) => sum + page.opens, 0),
    }))
    .toSorted((a, b) => b.opens - a.opens)
}

const lessonOf = (target: string): string => /^\/khoa-hoc\/[^/]+\/[^/]+\//.exec(target)?.[0] ?? target

const DAY_MS = 24 * 60 * 60 * 1000

const dayAfter = (day: CalendarDay): CalendarDay =>
  new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)
