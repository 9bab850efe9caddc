import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * Block and leaf directives without the inline kind. remark-directive reads a colon inside a sentence as a directive,
 * so "Mở cửa lúc 7:30" would lose ":30" and "Lưu ý:không nộp" would lose "không".
 */
function blockDirectives(this: Processor): void {
  const { text: _inline, ...blocks } = directive()
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), blocks]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(blockDirectives)

/** Markdown to its syntax tree: CommonMark, GFM tables and task lists, block and leaf directives. */
export const parseMarkdown = (text: string): Root => parser.parse(text.normalize('NFC'))
