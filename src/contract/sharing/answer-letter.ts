import * as z from 'zod/mini'
import { answerSchema, receivedLetterSchema } from '../../domain/feedback/letter.ts'
import { defineRoute } from '../route.ts'

export const answerLetterRoute = defineRoute({
  name: 'answerLetter',
  method: 'PUT',
  path: '/api/sharing/letters/{letterId}/answer',
  summary: 'Say what came of a letter; who wrote it signed in can read it',
  params: z.strictObject({ letterId: receivedLetterSchema.shape.letterId }),
  body: z.pick(answerSchema, { state: true, reply: true }),
  reply: z.strictObject({ letter: receivedLetterSchema }),
  refusals: ['not-signed-in', 'not-allowed', 'no-such-letter'],
})
