import type { WordPiece, WordText } from '../word-document.ts'
import type { Draft } from './draft.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { plainText } from './plain-text.ts'
import { raiseDigits } from './raise-digits.ts'
import { safeLink } from './safe-link.ts'

export interface InlinePlace {
  paragraph: number
  /** In a heading or a deed all is bold already. */
  isBold: boolean
}

/** Running text as Markdown, on one line but for the breaks its author set. Pictures and boxes are not of the line. */
export const writeInline = (pieces: readonly WordPiece[], place: InlinePlace, draft: Draft): string => {
  const written = mergeLooks(pieces, place, draft)
  let line = ''
  written.forEach((part, index) => {
    line += wrap(part, line, written[index + 1]?.text[0] ?? '')
  })
  return line
    .split('\n')
    .map((each) => each.replace(/ +/g, ' ').trim())
    .filter((each) => each !== '')
    .join('\\\n')
}

interface Part {
  text: string
  mark: '' | '*' | '**' | '***'
  link: string | undefined
}

// Looks that Markdown does not show must not cut a word in two.
const mergeLooks = (pieces: readonly WordPiece[], place: InlinePlace, draft: Draft): Part[] => {
  const parts: Part[] = []
  for (const piece of pieces) {
    const part = toPart(piece, place, draft)
    if (part === undefined) continue
    const before = parts.at(-1)
    if (before !== undefined && before.link === part.link && before.mark === part.mark)
      before.text += part.text
    else parts.push(part)
  }
  return parts
}

const toPart = (piece: WordPiece, place: InlinePlace, draft: Draft): Part | undefined => {
  if (piece.type === 'note') return { text: `[${draft.numberOfNote(piece.note)}]`, mark: '', link: undefined }
  if (piece.type !== 'text') return undefined
  const { look } = piece
  const text = look.raised === undefined ? plainText(piece.text) : raise(piece, place, draft)
  if (text.trim() !== '' && (look.strike || look.highlight !== undefined))
    draft.tell('look-left-out', place.paragraph, piece.text)
  else if (text.trim() !== '' && (look.underline || look.colour !== undefined) && piece.link === undefined)
    draft.tellOnce('look-left-out', place.paragraph, piece.text)
  const link = piece.link === undefined ? undefined : safeLink(piece.link)
  if (piece.link !== undefined && link === undefined)
    draft.tell('link-made-plain', place.paragraph, `${text.trim()} (${piece.link})`)
  const isBold = look.bold && !place.isBold
  return { text, mark: isBold && look.italic ? '***' : isBold ? '**' : look.italic ? '*' : '', link }
}

/** Other raised text than digits comes down to the line. */
const raise = (piece: WordText, place: InlinePlace, draft: Draft): string => {
  const text = plainText(piece.text)
  const raised = raiseDigits(text, piece.look.raised)
  if (raised === undefined) draft.tellOnce('look-left-out', place.paragraph, text)
  return raised ?? text
}

const BLANK = /\s/
const PUNCTUATION = /[\p{P}\p{S}\s]/u

/** Marks only where CommonMark reads them as such; blanks, and signs where they would be in the way, stay outside. */
const wrap = ({ text, mark, link }: Part, before: string, next: string): string => {
  if (link !== undefined) return text.trim() === '' ? text : writeLink(text, mark, link)
  if (mark === '') return escapeMarkdown(text)
  const [lead, core, trail] = cutEdges(text, BLANK)
  const last = before.at(-1) ?? ''
  const follows = trail === '' ? next : trail
  if (core === '' || core.includes('\n') || (lead === '' && last === '*')) return escapeMarkdown(text)
  if (opens(core, lead === '' ? last : ' ') && closes(core, follows))
    return `${lead}${mark}${escapeMarkdown(core)}${mark}${trail}`
  const [open, inner, close] = cutEdges(core, PUNCTUATION)
  if (inner === '') return escapeMarkdown(text)
  return `${lead}${escapeMarkdown(open)}${mark}${escapeMarkdown(inner)}${mark}${escapeMarkdown(close)}${trail}`
}

const writeLink = (text: string, mark: string, link: string): string => {
  const [lead, core, trail] = cutEdges(text.replaceAll('\n', ' '), BLANK)
  return `${lead}[${mark}${escapeMarkdown(core)}${mark}](${link})${trail}`
}

/** What matches at the beginning, what stands between, what matches at the end. One pattern for all would take minutes. */
const cutEdges = (text: string, edge: RegExp): [lead: string, core: string, trail: string] => {
  let begin = 0
  let end = text.length
  while (begin < end && edge.test(text[begin] ?? '')) begin += 1
  while (end > begin && edge.test(text[end - 1] ?? '')) end -= 1
  return [text.slice(0, begin), text.slice(begin, end), text.slice(end)]
}

const isEdge = (sign: string): boolean => sign === '' || PUNCTUATION.test(sign)

const opens = (core: string, before: string): boolean => !PUNCTUATION.test(core[0] ?? '') || isEdge(before)

const closes = (core: string, after: string): boolean =>
  !PUNCTUATION.test(core.at(-1) ?? '') || isEdge(after[0] ?? '')
