import { addDays } from '../review/add-days.ts'
import { type CalendarDay, type Instant, vietnamDayOf } from '../shared/time.ts'
import { lastFinishedDay } from './finished-day.ts'
import type { SharingStore } from './sharing-store.ts'
import type { DayOpens, TeamRecord } from './team.ts'

/**
 * Every open of a team, by day and link: what is added up already, and the days since, counted. Finished days are added
 * up on the way, so nobody pays for them twice and nothing has to run at night.
 */
export const teamOpens = async (
  store: Pick<SharingStore, 'countOpens' | 'fold'>,
  { team, folded, foldedThrough }: TeamRecord,
  now: Instant,
): Promise<DayOpens[]> => {
  // A device whose clock is behind may count for the day before the team was made.
  const from =
    foldedThrough === undefined ? addDays(vietnamDayOf(team.createdAt), -1) : addDays(foldedThrough, 1)
  const recent = await store.countOpens(team.code, from, vietnamDayOf(now))
  const through = lastFinishedDay(now)
  const finished = recent.filter(({ day }) => day <= through)
  if (finished.length > 0 || isMonthsAhead(from, through)) await store.fold(team.code, finished, through)
  return [...folded, ...recent]
}

// Also without opens, or each month of silence would cost one query more.
const isMonthsAhead = (from: CalendarDay, through: CalendarDay): boolean =>
  from <= through && from.slice(0, 7) < through.slice(0, 7)
