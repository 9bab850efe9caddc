import type { ContainerDirective } from 'mdast-util-directive'
import * as z from 'zod/mini'
import type { LessonBlock } from '../../../domain/course/lesson.ts'
import type { LessonText } from '../lesson-text.ts'
import { toHtml } from '../to-html.ts'

const attributes = z.strictObject({})

/** More steps than this do not fit in one head; the list has to be split. */
const MOST_STEPS = 9

export const readSteps = (node: ContainerDirective, text: LessonText): LessonBlock | undefined => {
  text.attributes(node, attributes)
  const list = text.onlyList(node)
  if (list === undefined) return undefined
  if (list.children.length > MOST_STEPS) {
    text.fault(node, node.name, {
      expected: `không quá ${MOST_STEPS} bước`,
      found: `${list.children.length} bước`,
      mend: 'Tách thành hai khối, mỗi khối có một tiêu đề.',
    })
  }
  const steps = list.children.flatMap((item) => {
    const [paragraph, ...rest] = item.children
    const [deed, ...told] = paragraph?.type === 'paragraph' ? paragraph.children : []
    if (deed?.type !== 'strong') {
      text.fault(item, node.name, {
        expected: 'mỗi bước bắt đầu bằng việc phải làm, in đậm',
        found: 'một bước không có chữ in đậm ở đầu',
        mend: 'Viết như: 1. **Bấm Đăng nhập** Dùng tài khoản của cha hoặc mẹ.',
      })
      return []
    }
    return [{ html: `<b>${toHtml(deed.children)}</b> ${toHtml(told)}${toHtml(rest)}`.trim() }]
  })
  return { type: 'steps', steps }
}
