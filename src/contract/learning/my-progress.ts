import * as z from 'zod/mini'
import { courseProgressSchema } from '../../domain/progress/progress.ts'
import { defineRoute } from '../route.ts'

export const myProgressRoute = defineRoute({
  name: 'myProgress',
  method: 'GET',
  path: '/api/learning/progress',
  summary: 'How far the signed-in learner is in every course begun',
  reply: z.strictObject({ courses: z.array(courseProgressSchema) }),
  refusals: ['not-signed-in', 'not-allowed'],
})
