import * as z from 'zod/mini'
import type { LessonBlock } from '../../../domain/course/lesson.ts'
import { authoredIdSchema } from '../../../domain/shared/ids.ts'
import type { Directive, LessonText } from '../lesson-text.ts'

const attributes = z.strictObject({ id: authoredIdSchema })

export const readPractice = (node: Directive, text: LessonText): LessonBlock | undefined => {
  const named = text.attributes(node, attributes)
  return named && { type: 'practice', practice: named.id }
}
