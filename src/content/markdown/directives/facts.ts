import type { ContainerDirective } from 'mdast-util-directive'
import * as z from 'zod/mini'
import type { LessonBlock } from '../../../domain/course/lesson.ts'
import type { LessonText } from '../lesson-text.ts'
import { toHtml } from '../to-html.ts'

const attributes = z.strictObject({})

/** Each item is a label followed by its value in bold. */
export const readFacts = (node: ContainerDirective, text: LessonText): LessonBlock | undefined => {
  text.attributes(node, attributes)
  const list = text.onlyList(node)
  if (list === undefined) return undefined
  const facts = list.children.flatMap((item) => {
    const paragraph = item.children[0]
    const parts = paragraph?.type === 'paragraph' ? paragraph.children : []
    const value = parts.at(-1)
    if (value?.type !== 'strong' || parts.length < 2) {
      text.fault(item, node.name, {
        expected: 'tên rồi đến giá trị in đậm ở cuối dòng',
        found: 'một dòng không kết thúc bằng chữ in đậm',
        mend: 'Viết như: - Hạn đăng ký **60 ngày**',
      })
      return []
    }
    return [{ label: toHtml(parts.slice(0, -1)), value: toHtml(value.children) }]
  })
  return { type: 'facts', facts }
}
