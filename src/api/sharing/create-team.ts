import type { createTeamRoute } from '../../contract/sharing/create-team.ts'
import { mayIn } from '../../domain/account/may.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { teamCodeFrom } from '../../domain/sharing/short-code.ts'
import type { Team } from '../../domain/sharing/team.ts'
import { normaliseText } from '../../domain/text/normalise-text.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'
import { underFreeCode } from './free-code.ts'

export const createTeam =
  ({ sharing, now }: SharingDependencies): HandlerOf<typeof createTeamRoute> =>
  async ({ params: { unitCode }, body: { teamId, name, village }, context }) => {
    if (!mayIn(callerOf(context), 'lead-teams', unitCode)) return fail({ code: 'not-allowed' })
    const code = await underFreeCode(teamId, async (hash) => {
      const team: Team = {
        ...{ teamId, unitCode, code: teamCodeFrom(hash), createdAt: now() },
        ...{ name: normaliseText(name), village: normaliseText(village) },
      }
      return (await sharing.createTeam(team)).ok ? team.code : undefined
    })
    const team = await sharing.findTeam(code)
    if (team === undefined) throw new Error('A team that was made is not there')
    // The id of a team of another commune, sent again.
    if (team.unitCode !== unitCode) return fail({ code: 'not-allowed' })
    return succeed({ team })
  }
