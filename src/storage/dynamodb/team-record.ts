import * as z from 'zod/mini'
import type { TeamRecord } from '../../domain/sharing/team.ts'
import { TEAM_LINK_PREFIX, TEAM_MONTH_PREFIX, teamKey, teamPartition } from './keys.ts'
import { queryAll, type Table } from './table.ts'
import { parseLinkItem, parseTeamItem } from './team-item.ts'
import { parseTeamMonth } from './team-month.ts'

const partSchema = z.looseObject({ sk: z.string() })

/** All that is kept beside a team, in one query. */
export const readTeamRecord = async (table: Table, teamCode: string): Promise<TeamRecord | undefined> => {
  const parts = (await queryAll(table, teamPartition(teamCode))).map((item) => partSchema.parse(item))
  const team = parts.find(({ sk }) => sk === teamKey(teamCode).sk)
  if (team === undefined) return undefined
  const months = parts.filter(({ sk }) => sk.startsWith(TEAM_MONTH_PREFIX)).map(parseTeamMonth)
  return {
    team: parseTeamItem(team),
    links: parts.filter(({ sk }) => sk.startsWith(TEAM_LINK_PREFIX)).map(parseLinkItem),
    folded: months.flatMap(({ opens }) => opens),
    foldedThrough: months.at(-1)?.through,
  }
}
