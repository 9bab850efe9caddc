import * as z from 'zod/mini'
import { accountIdSchema } from '../shared/ids.ts'
import { instantSchema } from '../shared/time.ts'

const roleSchema = z.enum(['learner', 'trainer', 'coordinator', 'administrator'])

/** The name typed to sign in: what is left after folding, so that marks and capitals cannot lock anyone out. */
export const usernameSchema = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9._-]{2,39}$/), z.describe('3 to 40 of a-z, 0-9, dot, hyphen, underscore'))

/** A person who may sign in. */
export const accountSchema = z.strictObject({
  accountId: accountIdSchema,
  username: usernameSchema,
  displayName: z.string().check(z.minLength(1), z.maxLength(80)),
  role: roleSchema,
  unitCode: z.optional(z.string().check(z.regex(/^\d{5}$/))),
  post: z.optional(z.string().check(z.maxLength(80))),
  createdAt: instantSchema,
})

/** What the signed-in person's browser is told about the account. */
export const accountViewSchema = z.pick(accountSchema, {
  accountId: true,
  username: true,
  displayName: true,
  role: true,
  unitCode: true,
  post: true,
})

export type Role = z.infer<typeof roleSchema>
export type Account = z.infer<typeof accountSchema>
export type AccountView = z.infer<typeof accountViewSchema>
