import type { ContainerDirective } from 'mdast-util-directive'
import * as z from 'zod/mini'
import type { LessonBlock } from '../../../domain/course/lesson.ts'
import type { LessonText } from '../lesson-text.ts'
import { toHtml } from '../to-html.ts'

const attributes = z.strictObject({})
const sideAttributes = z.strictObject({ label: z.string().check(z.minLength(1)) })

export const readCompare = (node: ContainerDirective, text: LessonText): LessonBlock | undefined => {
  text.attributes(node, attributes)
  const before = readSide(node, ['before', 'truoc'], text)
  const now = readSide(node, ['now', 'nay'], text)
  if (before === undefined || now === undefined) {
    text.fault(node, node.name, {
      expected: 'một khối "before" và một khối "now" bên trong',
      found: 'thiếu một trong hai khối',
      mend: 'Viết :::before{label="Trước …"} rồi :::now{label="Nay"}; khối ngoài mở bằng bốn dấu hai chấm.',
    })
    return undefined
  }
  return { type: 'compare', before, now }
}

const readSide = (
  node: ContainerDirective,
  names: readonly string[],
  text: LessonText,
): { label: string; html: string } | undefined => {
  const side = node.children.find(
    (child): child is ContainerDirective => child.type === 'containerDirective' && names.includes(child.name),
  )
  if (side === undefined) return undefined
  const given = text.attributes(side, sideAttributes)
  return { label: given?.label ?? '', html: toHtml(side.children) }
}
