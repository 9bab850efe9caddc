import type { retireTeamRoute } from '../../contract/sharing/retire-team.ts'
import { mayIn } from '../../domain/account/may.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'

export const retireTeam =
  ({ sharing, now }: SharingDependencies): HandlerOf<typeof retireTeamRoute> =>
  async ({ params: { teamCode }, context }) => {
    const team = await sharing.findTeam(teamCode)
    if (team === undefined) return fail({ code: 'no-such-team' })
    if (!mayIn(callerOf(context), 'lead-teams', team.unitCode)) return fail({ code: 'not-allowed' })
    await sharing.retireTeam(teamCode, now())
    return succeed({ team: (await sharing.findTeam(teamCode)) ?? team })
  }
