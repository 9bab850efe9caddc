import { TOLD_DAYS, type teamOpensRoute } from '../../contract/sharing/team-opens.ts'
import { addDays } from '../../domain/review/add-days.ts'
import { succeed } from '../../domain/shared/result.ts'
import { vietnamDayOf } from '../../domain/shared/time.ts'
import { teamOpens } from '../../domain/sharing/team-opens.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'
import { byTeamCode } from './team-by-code.ts'

export const opensOfTeam =
  (dependencies: SharingDependencies): HandlerOf<typeof teamOpensRoute> =>
  async ({ params: { teamCode }, context }) => {
    const { sharing, now } = dependencies
    const found = await byTeamCode(dependencies, context, () => sharing.teamRecord(teamCode))
    if (!found.ok) return found
    const { code, unitCode, name, village, retiredAt } = found.value.team
    const opens = await teamOpens(sharing, found.value, now())
    const to = vietnamDayOf(now())
    const from = addDays(to, 1 - TOLD_DAYS)
    const totals = Map.groupBy(opens, ({ linkCode }) => linkCode)
    const links = found.value.links.map(({ code: linkCode, target, title, createdAt }) => ({
      ...{ code: linkCode, target, title, createdAt },
      opens: (totals.get(linkCode) ?? []).reduce((sum, day) => sum + day.opens, 0),
    }))
    return succeed({
      team: { code, unitCode, name, village, retiredAt },
      links: links.toSorted((a, b) => b.opens - a.opens || (a.createdAt < b.createdAt ? -1 : 1)),
      ...{ from, to },
      days: opens.filter(({ day }) => day >= from && day <= to),
    })
  }
