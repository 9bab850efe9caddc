import * as z from 'zod/mini'
import { calendarDaySchema } from '../../domain/shared/time.ts'
import { sharedPathSchema } from '../../domain/sharing/shared-page.ts'
import { linkCodeSchema, teamCodeSchema } from '../../domain/sharing/short-code.ts'
import { dayOpensSchema, teamLinkSchema, teamSchema } from '../../domain/sharing/team.ts'
import { defineRoute } from '../route.ts'

/** How many days are told one by one; older opens are in the totals. */
export const TOLD_DAYS = 30

const linkTotalSchema = z.strictObject({
  ...z.pick(teamLinkSchema, { title: true, createdAt: true }).shape,
  code: linkCodeSchema,
  target: sharedPathSchema,
  opens: z.int().check(z.describe('Since the link was made')),
})

const teamOpensSchema = z.strictObject({
  team: z.strictObject(
    z.pick(teamSchema, { code: true, unitCode: true, name: true, village: true, retiredAt: true }).shape,
  ),
  links: z.array(linkTotalSchema),
  from: calendarDaySchema.check(z.describe('First of the days told one by one')),
  to: calendarDaySchema.check(z.describe('Today, in Việt Nam')),
  days: z.array(dayOpensSchema).check(z.describe('Days and links without an open are left out')),
})

export type TeamOpens = z.infer<typeof teamOpensSchema>

export const teamOpensRoute = defineRoute({
  name: 'teamOpens',
  method: 'GET',
  path: '/api/sharing/teams/{teamCode}/opens',
  summary: 'How often the links of a team were opened, by link and day; the team code is the ticket',
  params: z.strictObject({ teamCode: teamCodeSchema }),
  reply: teamOpensSchema,
  refusals: ['no-such-team', 'too-many-codes'],
})
