import type { ListItem } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString as plainText } from 'mdast-util-to-string'
import * as z from 'zod/mini'
import type { LessonBlock } from '../../../domain/course/lesson.ts'
import type { LessonText } from '../lesson-text.ts'

const attributes = z.strictObject({
  title: z.string().check(z.minLength(1)),
  caption: z._default(z.string(), 'Hình vẽ lại, tên nút có thể đổi.'),
})

type ScreenRow = Extract<LessonBlock, { type: 'screen' }>['rows'][number]

const PRESS_MARK = '==>'

/** A screen told row by row, so that pages can draw it instead of showing a screenshot. */
export const readScreen = (node: ContainerDirective, text: LessonText): LessonBlock | undefined => {
  const given = text.attributes(node, attributes)
  const list = text.onlyList(node)
  if (given === undefined || list === undefined) return undefined
  return { type: 'screen', ...given, rows: list.children.map(readRow) }
}

const readRow = (item: ListItem): ScreenRow => {
  const words = plainText(item).trim()
  if (words.startsWith(PRESS_MARK)) return { kind: 'press', text: words.slice(PRESS_MARK.length).trim() }
  if (item.checked) return { kind: 'done', text: words }
  const paragraph = item.children[0]
  const isButton =
    paragraph?.type === 'paragraph' &&
    paragraph.children.length === 1 &&
    paragraph.children[0]?.type === 'strong'
  return { kind: isButton ? 'button' : 'text', text: words }
}
