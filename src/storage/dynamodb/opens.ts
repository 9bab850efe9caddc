import type { CalendarDay } from '../../domain/shared/time.ts'
import type { LinkOpen } from '../../domain/sharing/sharing-store.ts'
import type { DayOpens } from '../../domain/sharing/team.ts'
import { openKey } from './keys.ts'
import { putIf, querySortKeys, type Table } from './table.ts'
import { TTL_ATTRIBUTE } from './table-shape.ts'
import { keepTeamMonth } from './team-month.ts'

const KEPT_DAYS = 400
const DAY_SECONDS = 24 * 60 * 60

/** Writes the open's own item: no counter, no read, no condition, and a repeat writes the very same. */
export const addOpen = async (table: Table, { link, openId, day }: LinkOpen): Promise<void> => {
  const ttl = Date.parse(day) / 1000 + KEPT_DAYS * DAY_SECONDS
  await putIf(table, openKey(link.teamCode, day, link.code, openId), { [TTL_ATTRIBUTE]: ttl }, {})
}

export const countOpens = async (
  table: Table,
  teamCode: string,
  from: CalendarDay,
  to: CalendarDay,
): Promise<DayOpens[]> => {
  const months = await Promise.all(
    monthsBetween(from, to).map(async (month) => {
      const first = month === monthOf(from) ? from : `${month}-01`
      const { pk } = openKey(teamCode, first, '', '')
      return countKeys(month, await querySortKeys(table, pk, `${first.slice(8)}#`))
    }),
  )
  return months.flat().filter(({ day }) => day <= to)
}

/** Month by month, each through its own last day, so that after a cut the rest is taken up where it stopped. */
export const foldOpens = async (
  table: Table,
  teamCode: string,
  finished: readonly DayOpens[],
  through: CalendarDay,
): Promise<void> => {
  const byMonth = Map.groupBy(finished, ({ day }) => monthOf(day))
  const last = monthOf(through)
  for (const month of [...new Set([...byMonth.keys(), last])].sort()) {
    await keepTeamMonth(table, teamCode, month, {
      through: month === last ? through : lastDayOf(month),
      opens: byMonth.get(month) ?? [],
    })
  }
}

const countKeys = (month: string, sortKeys: readonly string[]): DayOpens[] => {
  const counts = new Map<string, DayOpens>()
  for (const sortKey of sortKeys) {
    const [day = '', linkCode = ''] = sortKey.split('#')
    const known = counts.get(`${day}#${linkCode}`) ?? { day: `${month}-${day}`, linkCode, opens: 0 }
    counts.set(`${day}#${linkCode}`, { ...known, opens: known.opens + 1 })
  }
  return [...counts.values()]
}

const monthOf = (day: CalendarDay): string => day.slice(0, 7)

const monthsBetween = (from: CalendarDay, to: CalendarDay): string[] => {
  const months: string[] = []
  for (let month = monthOf(from); month <= monthOf(to); month = nextMonth(month)) months.push(month)
  return months
}

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7)
}

const lastDayOf = (month: string): CalendarDay =>
  new Date(Date.parse(`${nextMonth(month)}-01`) - DAY_SECONDS * 1000).toISOString().slice(0, 10)
