import * as z from 'zod/mini'
import { defineRoute } from '../route.ts'

export const signOutRoute = defineRoute({
  name: 'signOut',
  method: 'POST',
  path: '/api/accounts/sign-out',
  summary: 'Close this session; harmless when there is none',
  body: z.strictObject({}),
  reply: z.strictObject({ isSignedOut: z.literal(true) }),
  refusals: [],
})
