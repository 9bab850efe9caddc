import * as z from 'zod/mini'
import { signedResultSchema } from '../../domain/edition/class-result.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { defineRoute } from '../route.ts'
import { classViewSchema } from './class-view.ts'

const importedSchema = z.strictObject({
  outcome: z
    .enum(['imported', 'known'])
    .check(z.describe('Known: the very same content was imported before, and nothing was added')),
  importedAt: instantSchema.check(z.describe('When this content was imported first')),
  newLearners: z.int(),
  newAnswers: z.int(),
  class: classViewSchema,
})

export const importClassResultRoute = defineRoute({
  name: 'importClassResult',
  method: 'POST',
  path: '/api/studio/class-results',
  summary: 'Bring in the file of a class; a repeat adds nothing, a file grown since adds what is new',
  body: signedResultSchema,
  reply: importedSchema,
  refusals: ['not-signed-in', 'not-allowed', 'edition-unknown', 'result-altered'],
})
