import type { ContainerDirective } from 'mdast-util-directive'
import * as z from 'zod/mini'
import type { LessonBlock } from '../../../domain/course/lesson.ts'
import type { LessonText } from '../lesson-text.ts'
import { toHtml } from '../to-html.ts'

const attributes = z.strictObject({ title: z.optional(z.string()) })

const USUAL_TITLES = { remember: 'Ghi nhớ', care: 'Cẩn thận' }

export const readNote =
  (kind: 'remember' | 'care') =>
  (node: ContainerDirective, text: LessonText): LessonBlock | undefined => {
    const given = text.attributes(node, attributes)
    return (
      given && { type: 'note', kind, title: given.title ?? USUAL_TITLES[kind], html: toHtml(node.children) }
    )
  }
