import * as z from 'zod/mini'
import { accountViewSchema } from '../../domain/account/account.ts'
import { defineRoute } from '../route.ts'

export const signInRoute = defineRoute({
  name: 'signIn',
  method: 'POST',
  path: '/api/accounts/sign-in',
  summary: 'Open a session with a user name and a password',
  body: z.strictObject({
    username: z.string().check(z.minLength(1), z.maxLength(80)),
    password: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
  reply: z.strictObject({ account: accountViewSchema }),
  refusals: ['wrong-credentials', 'too-many-sign-ins'],
})
