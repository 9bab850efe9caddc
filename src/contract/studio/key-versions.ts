import * as z from 'zod/mini'
import { authoredIdSchema, keyVersionSchema } from '../../domain/shared/ids.ts'
import { instantSchema } from '../../domain/shared/time.ts'
import { defineRoute } from '../route.ts'

const keyVersionViewSchema = z.strictObject({
  keyVersion: keyVersionSchema,
  publishedAt: z.optional(instantSchema.check(z.describe('The last publication it was part of'))),
})

export type KeyVersionView = z.infer<typeof keyVersionViewSchema>

export const keyVersionsRoute = defineRoute({
  name: 'keyVersions',
  method: 'GET',
  path: '/api/studio/courses/{courseId}/key-versions',
  summary: 'Every answer key of a course that was published, newest first',
  params: z.strictObject({ courseId: authoredIdSchema }),
  reply: z.strictObject({ versions: z.array(keyVersionViewSchema) }),
  refusals: ['not-signed-in', 'not-allowed'],
})
