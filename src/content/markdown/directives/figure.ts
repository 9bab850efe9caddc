import type { ContainerDirective } from 'mdast-util-directive'
import * as z from 'zod/mini'
import type { LessonBlock } from '../../../domain/course/lesson.ts'
import type { LessonText } from '../lesson-text.ts'
import { toHtml } from '../to-html.ts'

const pixels = z.coerce.number().check(z.int(), z.minimum(1))

const attributes = z.strictObject({
  src: z.string().check(z.regex(/^[a-z0-9-]+\.(?:svg|png|webp|jpg)$/)),
  alt: z.string().check(z.minLength(1)),
  width: pixels,
  height: pixels,
})

/** A picture of the course's `figures/` folder; what it says must also be told in words. */
export const readFigure = (node: ContainerDirective, text: LessonText): LessonBlock | undefined => {
  const given = text.attributes(node, attributes)
  return given && { type: 'figure', ...given, captionHtml: toHtml(node.children) }
}
