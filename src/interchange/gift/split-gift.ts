import { holdEscapes } from './gift-escapes.ts'

export interface GiftBlock {
  /** Where the question begins, from 1. */
  line: number
  /** Escapes held (`gift-escapes.ts`); comments taken out. */
  text: string
  /** What a comment right before it says in brackets: `[id:…]`, `[tag:…]`. */
  marks: { name: string; value: string }[]
  /** Its answers begin and never end. */
  isUnclosed: boolean
}

/**
 * The questions of a GIFT file, each apart, so that a bad one spoils no other. A blank line ends a question unless its
 * answers are still open; where they are never closed, the next question begins at the next title or opening brace.
 * Categories are Moodle's folders: only the line of the first is told.
 */
export const splitGift = (text: string): { blocks: GiftBlock[]; categoryLine: number | undefined } => {
  let categoryLine: number | undefined
  const blocks: GiftBlock[] = []
  let block: GiftBlock | undefined
  let marks: GiftBlock['marks'] = []
  let depth = 0
  let blankSince = false
  const end = (): void => {
    if (block !== undefined) blocks.push({ ...block, isUnclosed: depth > 0 })
    block = undefined
    depth = 0
    blankSince = false
  }
  for (const [at, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = holdEscapes(raw)
    if (/^\s*\/\//.test(line)) {
      marks.push(...readMarks(raw))
      continue
    }
    if (line.trim() === '') {
      if (depth > 0) blankSince = true
      else end()
      continue
    }
    if (/^\s*\$CATEGORY:/i.test(line)) {
      end()
      marks = []
      categoryLine ??= at + 1
      continue
    }
    if (block !== undefined && depth > 0 && (/^\s*::/.test(line) || (blankSince && line.includes('{')))) end()
    if (block === undefined) {
      block = { line: at + 1, text: line, marks, isUnclosed: false }
      marks = []
    } else block.text += `\n${line}`
    for (const sign of line) {
      if (sign === '{') depth++
      else if (sign === '}') depth = Math.max(0, depth - 1)
    }
  }
  end()
  return { blocks, categoryLine }
}

const readMarks = (comment: string): GiftBlock['marks'] =>
  Array.from(comment.matchAll(/\[(id|tag):((?:[^\]\\]|\\.){0,300})\]/gi), ([, name = '', value = '']) => ({
    name: name.toLowerCase(),
    value: value.replace(/\\(.)/g, '$1').trim(),
  }))
