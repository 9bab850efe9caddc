import type { ContainerDirective } from 'mdast-util-directive'
import * as z from 'zod/mini'
import type { LessonBlock } from '../../../domain/course/lesson.ts'
import type { LessonText } from '../lesson-text.ts'
import { toHtml } from '../to-html.ts'

const attributes = z.strictObject({
  src: z.url({ protocol: /^https$/ }),
  title: z.string().check(z.minLength(1)),
  sizeKb: z.coerce.number().check(z.int(), z.minimum(1)),
})

/** A video elsewhere; its transcript is required, since many learners cannot load the picture. */
export const readVideo = (node: ContainerDirective, text: LessonText): LessonBlock | undefined => {
  const given = text.attributes(node, attributes)
  const transcriptHtml = toHtml(node.children)
  if (transcriptHtml === '') {
    text.fault(node, node.name, {
      expected: 'lời của video viết ra trong khối',
      found: 'khối trống',
      mend: 'Chép lời nói trong video vào giữa ::: và :::.',
    })
  }
  return given && { type: 'video', ...given, transcriptHtml }
}
