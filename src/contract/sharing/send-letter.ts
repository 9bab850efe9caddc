import * as z from 'zod/mini'
import { letterSchema } from '../../domain/feedback/letter.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { defineRoute } from '../route.ts'

export const sendLetterRoute = defineRoute({
  name: 'sendLetter',
  method: 'POST',
  path: '/api/sharing/letters',
  summary: 'Say something of a lesson, signed in or not; repeated it is one letter',
  body: z.strictObject({
    letter: letterSchema,
    website: z.optional(
      z.string().check(z.maxLength(200), z.describe('Nobody sees this field; who fills it in is a program')),
    ),
  }),
  reply: z.strictObject({ receivedAt: instantSchema }),
  refusals: ['no-such-page', 'too-many-letters'],
})
