import * as z from 'zod/mini'
import { sharedPathSchema } from '../../domain/sharing/shared-page.ts'
import { teamCodeSchema } from '../../domain/sharing/short-code.ts'
import { teamLinkSchema } from '../../domain/sharing/team.ts'
import { defineRoute } from '../route.ts'

export const createLinkRoute = defineRoute({
  name: 'createLink',
  method: 'POST',
  path: '/api/sharing/links',
  summary: 'The short link of a team for a published page, the same each time; the team code is the ticket',
  body: z.strictObject({ teamCode: teamCodeSchema, target: sharedPathSchema }),
  reply: z.strictObject({ link: teamLinkSchema }),
  refusals: ['no-such-team', 'no-such-page', 'too-many-codes'],
})
