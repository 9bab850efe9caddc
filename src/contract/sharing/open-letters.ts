import * as z from 'zod/mini'
import { receivedLetterSchema } from '../../domain/feedback/letter.ts'
import { defineRoute } from '../route.ts'

export const openLettersRoute = defineRoute({
  name: 'openLetters',
  method: 'GET',
  path: '/api/sharing/letters',
  summary: 'Letters with words that still wait for somebody, newest first; for trainers',
  reply: z.strictObject({ letters: z.array(receivedLetterSchema) }),
  refusals: ['not-signed-in', 'not-allowed'],
})
