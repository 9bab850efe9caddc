import * as z from 'zod/mini'
import { type CalendarDay, calendarDaySchema } from '../../domain/shared/time.ts'
import { linkCodeSchema } from '../../domain/sharing/short-code.ts'
import type { DayOpens } from '../../domain/sharing/team.ts'
import { TEAM_MONTH_PREFIX, teamMonthKey } from './keys.ts'
import { type Table, updateItem } from './table.ts'

const DAY_PREFIX = 'day:'

const monthItemSchema = z.object({ sk: z.string(), through: calendarDaySchema })
const dayCountsSchema = z.record(linkCodeSchema, z.int())

interface TeamMonth {
  through: CalendarDay
  opens: DayOpens[]
}

/** Reads a month of a team: an attribute for each day that had opens, with the count of each link. */
export const parseTeamMonth = (item: Record<string, unknown>): TeamMonth => {
  const { sk, through } = monthItemSchema.parse(item)
  const month = sk.slice(TEAM_MONTH_PREFIX.length)
  const opens = Object.entries(item)
    .filter(([name]) => name.startsWith(DAY_PREFIX))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, counts]) => {
      const day = `${month}-${name.slice(DAY_PREFIX.length)}`
      return Object.entries(dayCountsSchema.parse(counts)).map(([linkCode, count]) => ({
        ...{ day, linkCode, opens: count },
      }))
    })
  return { through, opens }
}

/**
 * Keeps the counts of days of one month. Nothing is changed where as much is added up already: who was slower counted
 * the same.
 */
export const keepTeamMonth = async (
  table: Table,
  teamCode: string,
  month: string,
  { through, opens }: TeamMonth,
): Promise<void> => {
  const days = [...Map.groupBy(opens, ({ day }) => day.slice(8))].map(([day, links]) => ({
    name: `${DAY_PREFIX}${day}`,
    counts: Object.fromEntries(links.map((link) => [link.linkCode, link.opens])),
  }))
  await updateItem(table, teamMonthKey(teamCode, month), {
    UpdateExpression: `SET ${['#through = :through', ...days.map((_, at) => `#d${at} = :d${at}`)].join(', ')}`,
    ConditionExpression: 'attribute_not_exists(#through) OR #through < :through',
    ExpressionAttributeNames: {
      '#through': 'through',
      ...Object.fromEntries(days.map(({ name }, at) => [`#d${at}`, name])),
    },
    ExpressionAttributeValues: {
      ':through': through,
      ...Object.fromEntries(days.map(({ counts }, at) => [`:d${at}`, counts])),
    },
  })
}
