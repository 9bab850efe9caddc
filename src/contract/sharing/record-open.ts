import * as z from 'zod/mini'
import { openIdSchema } from '../../domain/sharing/open-day.ts'
import { linkCodeSchema } from '../../domain/sharing/short-code.ts'
import { defineRoute } from '../route.ts'

export const recordOpenRoute = defineRoute({
  name: 'recordOpen',
  method: 'POST',
  path: '/api/sharing/opens',
  summary:
    'Count that a link was opened; a repeat with the same id counts once. Tells nothing of who opened it',
  body: z.strictObject({ code: linkCodeSchema, openId: openIdSchema }),
  reply: z.strictObject({ isCounted: z.literal(true) }),
  refusals: ['no-such-link'],
})
