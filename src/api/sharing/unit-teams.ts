import type { TeamTotal, unitTeamsRoute } from '../../contract/sharing/unit-teams.ts'
import { mayIn } from '../../domain/account/may.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { teamOpens } from '../../domain/sharing/team-opens.ts'
import { mapAtMost } from '../map-at-most.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'

const TEAMS_AT_ONCE = 8

export const unitTeams =
  ({ sharing, now }: SharingDependencies): HandlerOf<typeof unitTeamsRoute> =>
  async ({ params: { unitCode }, context }) => {
    if (!mayIn(callerOf(context), 'lead-teams', unitCode)) return fail({ code: 'not-allowed' })
    const codes = await sharing.teamCodesOf(unitCode)
    const totals = await mapAtMost(TEAMS_AT_ONCE, codes, async (code): Promise<TeamTotal | undefined> => {
      const record = await sharing.teamRecord(code)
      if (record === undefined) return undefined
      const days = await teamOpens(sharing, record, now())
      const opens = days.reduce((sum, day) => sum + day.opens, 0)
      return { team: record.team, links: record.links.length, opens }
    })
    const teams = totals.filter((total) => total !== undefined)
    return succeed({ teams: teams.toSorted((a, b) => rankOf(a) - rankOf(b) || b.opens - a.opens) })
  }

const rankOf = ({ team }: TeamTotal): number => (team.retiredAt === undefined ? 0 : 1)
