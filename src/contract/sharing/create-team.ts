import * as z from 'zod/mini'
import { teamSchema, unitCodeSchema } from '../../domain/sharing/team.ts'
import { defineRoute } from '../route.ts'

export const createTeamRoute = defineRoute({
  name: 'createTeam',
  method: 'POST',
  path: '/api/sharing/units/{unitCode}/teams',
  summary: 'Make a team of a commune and its code; a repeat with the same id makes no second one',
  params: z.strictObject({ unitCode: unitCodeSchema }),
  body: z.strictObject(z.pick(teamSchema, { teamId: true, name: true, village: true }).shape),
  reply: z.strictObject({ team: teamSchema }),
  refusals: ['not-signed-in', 'not-allowed'],
})
