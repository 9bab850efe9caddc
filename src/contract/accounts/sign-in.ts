import * as z from 'zod/mini'
import { accountViewSchema } from '../../domain/account/account.ts'
import { deliverySchema } from '../../domain/account/delivery.ts'
import { defineRoute } from '../route.ts'

export const signInRoute = defineRoute({
  name: 'signIn',
  method: 'POST',
  path: '/api/accounts/sign-in',
  summary: 'Open a session with a user name and a password',
  body: z.strictObject({
    username: z.string().check(z.minLength(1), z.maxLength(80)),
    password: z.string().check(z.minLength(1), z.maxLength(200)),
    isSharedDevice: z.optional(
      z.boolean().check(z.describe('Several people use this browser: the session ends when it is closed')),
    ),
  }),
  reply: z.strictObject({ account: accountViewSchema, delivery: deliverySchema }),
  refusals: ['wrong-credentials', 'too-many-sign-ins'],
})
