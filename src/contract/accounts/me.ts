import * as z from 'zod/mini'
import { accountViewSchema } from '../../domain/account/account.ts'
import { defineRoute } from '../route.ts'

export const meRoute = defineRoute({
  name: 'me',
  method: 'GET',
  path: '/api/accounts/me',
  summary: 'Who is signed in; null for nobody, which is not a failure',
  reply: z.strictObject({ account: z.nullable(accountViewSchema) }),
  refusals: [],
})
