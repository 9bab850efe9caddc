import * as z from 'zod/mini'
import type { LessonBlock } from '../../../domain/course/lesson.ts'
import { authoredIdSchema } from '../../../domain/shared/ids.ts'
import type { Directive, LessonText } from '../lesson-text.ts'

const attributes = z.strictObject({ source: authoredIdSchema, at: z.optional(z.string()) })

export const readCite = (node: Directive, text: LessonText): LessonBlock | undefined => {
  const cite = text.attributes(node, attributes)
  return cite && { type: 'cite', ...cite }
}
