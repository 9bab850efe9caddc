import * as z from 'zod/mini'
import { teamCodeSchema } from '../../domain/sharing/short-code.ts'
import { teamSchema } from '../../domain/sharing/team.ts'
import { defineRoute } from '../route.ts'

export const retireTeamRoute = defineRoute({
  name: 'retireTeam',
  method: 'POST',
  path: '/api/sharing/teams/{teamCode}/retirement',
  summary: 'Let a code no longer make links; the links there are go on leading, and their opens counting',
  params: z.strictObject({ teamCode: teamCodeSchema }),
  body: z.strictObject({}),
  reply: z.strictObject({ team: teamSchema }),
  refusals: ['not-signed-in', 'not-allowed', 'no-such-team'],
})
