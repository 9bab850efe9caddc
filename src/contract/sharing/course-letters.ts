import * as z from 'zod/mini'
import { receivedLetterSchema } from '../../domain/feedback/letter.ts'
import { authoredIdSchema } from '../../domain/shared/ids.ts'
import { defineRoute } from '../route.ts'

const verdictsSchema = z.strictObject({
  lessonId: authoredIdSchema,
  useful: z.int(),
  unclear: z.int(),
})

export const courseLettersRoute = defineRoute({
  name: 'courseLetters',
  method: 'GET',
  path: '/api/sharing/courses/{courseId}/letters',
  summary: 'How the lessons of a course were found, and every letter with words, newest first; for trainers',
  params: z.strictObject({ courseId: authoredIdSchema }),
  reply: z.strictObject({ verdicts: z.array(verdictsSchema), letters: z.array(receivedLetterSchema) }),
  refusals: ['not-signed-in', 'not-allowed'],
})
