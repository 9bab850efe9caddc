import type { ListItem } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import * as z from 'zod/mini'
import type { LessonBlock, LessonCheck } from '../../../domain/course/lesson.ts'
import { authoredIdSchema } from '../../../domain/shared/ids.ts'
import type { LessonText } from '../lesson-text.ts'
import { toHtml } from '../to-html.ts'

const attributes = z.strictObject({ id: authoredIdSchema })

/** A practice question: its prompt, then a task list whose items carry an id, a text and a reason. */
export const readCheck = (node: ContainerDirective, text: LessonText): LessonBlock | undefined => {
  const given = text.attributes(node, attributes)
  const list = text.onlyList(node)
  if (given === undefined || list === undefined) return undefined
  const choices = list.children.flatMap((item) => readChoice(item, node, text))
  const rightCount = choices.filter((choice) => choice.isRight).length
  if (rightCount !== 1 || choices.length < 2) {
    text.fault(node, `${node.name} ${given.id}`, {
      expected: 'từ hai lựa chọn, đúng một lựa chọn đánh dấu [x]',
      found: `${choices.length} lựa chọn đọc được, ${rightCount} đánh dấu [x]`,
      mend: 'Đánh dấu [x] cho lựa chọn đúng và [ ] cho các lựa chọn còn lại.',
    })
  }
  const promptHtml = toHtml(node.children.filter((child) => child !== list))
  return { type: 'check', check: { id: given.id, promptHtml, choices } }
}

const readChoice = (item: ListItem, node: ContainerDirective, text: LessonText): LessonCheck['choices'] => {
  const [paragraph, ...rest] = item.children
  const [code, ...words] = paragraph?.type === 'paragraph' ? paragraph.children : []
  const reason = rest.find((child) => child.type === 'blockquote')
  const id = code?.type === 'inlineCode' ? authoredIdSchema.safeParse(code.value) : undefined
  if (typeof item.checked !== 'boolean' || !id?.success || reason === undefined) {
    text.fault(item, node.name, {
      expected: 'ô đánh dấu, mã trong dấu `, lời lựa chọn, rồi lý do sau dấu >',
      found: 'một lựa chọn thiếu phần',
      mend: 'Viết như: - [ ] `noi-me` Chỉ ở xã nơi mẹ cư trú, xuống dòng, cách một dòng, "  > Vì sao".',
    })
    return []
  }
  return [{ id: id.data, html: toHtml(words), isRight: item.checked, reasonHtml: toHtml(reason.children) }]
}
