import * as z from 'zod/mini'
import type { LessonBlock } from '../../../domain/course/lesson.ts'
import { authoredIdSchema } from '../../../domain/shared/ids.ts'
import type { Directive, LessonText } from '../lesson-text.ts'

const attributes = z.strictObject({
  source: authoredIdSchema,
  at: z.optional(z.string()),
  past: z.optional(z.literal('true')),
})

export const readCite = (node: Directive, text: LessonText): LessonBlock | undefined => {
  const cite = text.attributes(node, attributes)
  if (cite === undefined) return undefined
  const { past, ...place } = cite
  return { type: 'cite', ...place, ...(past === 'true' && { past: true }) }
}
