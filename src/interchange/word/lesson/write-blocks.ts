import type { WordBlock, WordParagraph, WordTable } from '../word-document.ts'
import type { Draft } from './draft.ts'
import { escapeAttribute, escapeLineStart, escapeMarkdown } from './escape-markdown.ts'
import { type ListItem, writeList } from './list-writer.ts'
import { textOfBlocks, textOfPieces } from './plain-text.ts'
import { readCompare } from './read-compare.ts'
import { isWordLabel, readItem } from './read-item.ts'
import { withoutStart } from './typed-mark.ts'
import { writeFigure } from './write-figure.ts'
import { writeInline } from './write-inline.ts'
import { readSteps, writeSteps } from './write-steps.ts'
import { writeTable } from './write-table.ts'

/** Which paragraphs are headings, by their number. */
export type Headings = ReadonlyMap<number, 2 | 3>

/** Blocks as Markdown, in order, each a text of its own. */
export const writeBlocks = (blocks: readonly WordBlock[], headings: Headings, draft: Draft): string[] => {
  const written: string[] = []
  let at = 0
  while (at < blocks.length) {
    const block = blocks[at]
    if (block === undefined) break
    if (block.type === 'table') {
      written.push(...writeTableBlock(block, headings, draft))
      at += 1
      continue
    }
    const steps = readSteps(blocks, at)
    const stepsBlock = steps.length > 0 ? writeSteps(steps, draft) : undefined
    if (stepsBlock !== undefined) {
      written.push(stepsBlock)
      at += steps.length
      continue
    }
    const list = writeListRun(blocks, at, headings, draft)
    if (list.taken > 0) {
      written.push(...list.written)
      at += list.taken
      continue
    }
    const caption = captionAfter(blocks, at, draft)
    written.push(...writeParagraph(block, headings, caption ?? '', draft))
    at += caption === undefined ? 1 : 2
  }
  return written.filter((text) => text !== '')
}

const writeTableBlock = (table: WordTable, headings: Headings, draft: Draft): string[] => {
  const comparison = readCompare(table)
  if (comparison !== undefined) {
    const side = (name: string, { label, blocks }: { label: string; blocks: WordBlock[] }): string[] => [
      `:::${name}{label="${escapeAttribute(label)}"}`,
      ...writeBlocks(blocks, headings, draft).join('\n\n').split('\n'),
      ':::',
    ]
    const sides = [...side('before', comparison.before), ...side('now', comparison.now)]
    return [['::::compare', ...sides, '::::'].join('\n')]
  }
  const [only] = table.rows
  const [box] = only?.cells ?? []
  // A table of one cell is a frame around text.
  if (table.rows.length === 1 && only?.cells.length === 1 && box !== undefined)
    return writeBlocks(box.blocks, headings, draft)
  if (table.columns === 0) return []
  const { markdown, moved } = writeTable(table, draft)
  return [markdown, ...writeBlocks(moved, headings, draft)]
}

const writeListRun = (
  blocks: readonly WordBlock[],
  from: number,
  headings: Headings,
  draft: Draft,
): { taken: number; written: string[] } => {
  const items: ListItem[] = []
  const after: string[] = []
  let taken = 0
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (
      block === undefined ||
      block.type === 'table' ||
      headings.has(block.number) ||
      textOfPieces(block.pieces).trim() === ''
    )
      break
    const item = readItem(block, items.length > 0, draft)
    if (item === undefined) break
    const text = writeInline(item.pieces, { paragraph: block.number, isBold: false }, draft)
    const label = item.label === '' ? '' : `${escapeMarkdown(item.label)} `
    items.push({ level: item.level, number: item.number, text: label + startLines(text) })
    after.push(...writeOutside(block, headings, '', draft))
    taken += 1
    if (after.length > 0) break
  }
  return { taken, written: taken === 0 ? [] : [writeList(items), ...after] }
}

const NOTE = /^\s*(ghi nhớ|lưu ý|chú ý|cảnh báo|cẩn thận)\s*:\s*/iu

const writeParagraph = (
  paragraph: WordParagraph,
  headings: Headings,
  caption: string,
  draft: Draft,
): string[] => {
  const level = headings.get(paragraph.number)
  const label = paragraph.list === undefined ? '' : `${escapeMarkdown(paragraph.list.label)} `
  const outside = writeOutside(paragraph, headings, caption, draft)
  const place = { paragraph: paragraph.number, isBold: level !== undefined }
  if (level !== undefined) {
    const text = writeInline(paragraph.pieces, place, draft).replaceAll('\\\n', ' ').replaceAll('#', '\\#')
    return text === '' ? outside : [`${'#'.repeat(level)} ${label}${text}`, ...outside]
  }
  const note = NOTE.exec(textOfPieces(paragraph.pieces))
  const told = note === null ? [] : withoutStart(paragraph.pieces, note[0].trim())
  if (note !== null && textOfPieces(told).trim() !== '') {
    const title = note[1] ?? ''
    const kind = /^(?:cảnh báo|cẩn thận)/iu.test(title) ? 'care' : 'note'
    const text = startLines(writeInline(told, place, draft))
    return [[`:::${kind}{title="${escapeAttribute(title)}"}`, text, ':::'].join('\n'), ...outside]
  }
  const text = writeInline(paragraph.pieces, place, draft)
  const isLabelled = paragraph.list !== undefined && isWordLabel(paragraph.list.label)
  return text === '' ? outside : [startLines(`${isLabelled ? label : ''}${text}`), ...outside]
}

const startLines = (text: string): string => text.split('\n').map(escapeLineStart).join('\n')

/** What stands in a paragraph and cannot stay in its line. */
const writeOutside = (
  paragraph: WordParagraph,
  headings: Headings,
  caption: string,
  draft: Draft,
): string[] =>
  paragraph.pieces.flatMap((piece) => {
    if (piece.type === 'picture') return [writeFigure(piece, paragraph.number, caption, draft)]
    if (piece.type !== 'text-box') return []
    draft.tell('text-box-moved', paragraph.number, textOfBlocks(piece.blocks))
    return writeBlocks(piece.blocks, headings, draft)
  })

/** "Hình 1. …" under a picture that stands alone. */
const captionAfter = (blocks: readonly WordBlock[], at: number, draft: Draft): string | undefined => {
  const [block, next] = blocks.slice(at, at + 2)
  if (block?.type !== 'paragraph' || next?.type !== 'paragraph') return undefined
  const isPicture = block.pieces.filter(({ type }) => type === 'picture').length === 1
  if (!isPicture || textOfPieces(block.pieces).trim() !== '') return undefined
  if (!/^\s*hình\s+\d/iu.test(textOfPieces(next.pieces))) return undefined
  return startLines(writeInline(next.pieces, { paragraph: next.number, isBold: false }, draft))
}
