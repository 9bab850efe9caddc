import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { directive } from 'micromark-extension-directive'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'

// Directives without the inline kind, which reads a colon inside a sentence as its beginning: "Mở cửa lúc 7:30" would
// lose ":30", and "Lưu ý:không nộp" would lose "không".
const { text: _inline, ...blockDirectives } = directive()

// Of GFM only what lessons use. Its automatic links alone double the time a lesson takes to read.
const SYNTAX = {
  extensions: [gfmTable(), gfmTaskListItem(), blockDirectives],
  mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), directiveFromMarkdown()],
}

/** Markdown to its syntax tree: CommonMark, GFM tables and task lists, block and leaf directives. */
export const parseMarkdown = (text: string): Root => fromMarkdown(text.normalize('NFC'), SYNTAX)
