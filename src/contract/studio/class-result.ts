import * as z from 'zod/mini'
import { classIdSchema } from '../../domain/edition/class-result.ts'
import { editionIdSchema } from '../../domain/edition/edition.ts'
import { defineRoute } from '../route.ts'
import { classViewSchema } from './class-view.ts'

export const classResultRoute = defineRoute({
  name: 'classResult',
  method: 'GET',
  path: '/api/studio/class-results/{editionId}/{classId}',
  summary: 'One imported class with everybody in it, or null when nothing of it was imported',
  params: z.strictObject({ editionId: editionIdSchema, classId: classIdSchema }),
  reply: z.strictObject({ class: z.nullable(classViewSchema) }),
  refusals: ['not-signed-in', 'not-allowed'],
})
