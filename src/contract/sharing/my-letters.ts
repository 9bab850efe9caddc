import * as z from 'zod/mini'
import { receivedLetterSchema } from '../../domain/feedback/letter.ts'
import { defineRoute } from '../route.ts'

export const myLettersRoute = defineRoute({
  name: 'myLetters',
  method: 'GET',
  path: '/api/sharing/my-letters',
  summary: 'What the person signed in said of lessons, and what came of it',
  reply: z.strictObject({ letters: z.array(receivedLetterSchema) }),
  refusals: ['not-signed-in', 'not-allowed'],
})
