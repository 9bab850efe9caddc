import * as z from 'zod/mini'
import { defineRoute } from '../route.ts'
import { importedClassSchema } from './class-view.ts'

export const classResultsRoute = defineRoute({
  name: 'classResults',
  method: 'GET',
  path: '/api/studio/class-results',
  summary: 'Every class whose results were imported, latest first',
  reply: z.strictObject({ classes: z.array(importedClassSchema) }),
  refusals: ['not-signed-in', 'not-allowed'],
})
