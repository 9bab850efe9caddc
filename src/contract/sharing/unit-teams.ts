import * as z from 'zod/mini'
import { teamSchema, unitCodeSchema } from '../../domain/sharing/team.ts'
import { defineRoute } from '../route.ts'

const teamTotalSchema = z.strictObject({
  team: teamSchema,
  links: z.int(),
  opens: z.int().check(z.describe('Opens of all its links since the team was made')),
})

export type TeamTotal = z.infer<typeof teamTotalSchema>

export const unitTeamsRoute = defineRoute({
  name: 'unitTeams',
  method: 'GET',
  path: '/api/sharing/units/{unitCode}/teams',
  summary: 'Every team of a commune with its totals, those in use first',
  params: z.strictObject({ unitCode: unitCodeSchema }),
  reply: z.strictObject({ teams: z.array(teamTotalSchema) }),
  refusals: ['not-signed-in', 'not-allowed'],
})
