import { readTags } from '../choices/read-tags.ts'
import { looksLikeHtml } from '../html/html-to-text.ts'
import { type TextSettler, textSettler } from '../html/settle-text.ts'
import { type ImportFault, importFault, type Place } from '../import-report.ts'
import type { ImportedQuestion } from '../imported-question.ts'
import { releaseEscapes } from './gift-escapes.ts'
import { readGiftTask } from './read-gift-task.ts'
import type { GiftBlock } from './split-gift.ts'

/** One question of a GIFT file; undefined where it is left out, and why. */
export const readGiftBlock = (
  block: GiftBlock,
): { question: ImportedQuestion | undefined; faults: ImportFault[] } => {
  const place: Place = { kind: 'line', line: block.line }
  const leaveOut = (...faults: ImportFault[]) => ({ question: undefined, faults })
  const { title, format, body } = readHead(block.text)
  const open = body.indexOf('{')
  const close = matchingBrace(body, open)
  if (block.isUnclosed || (open !== -1 && close === -1))
    return leaveOut(importFault('braces-unclosed', place, releaseEscapes(body)))
  const texts = textSettler(place)
  const settle = settleBy(texts, format)
  if (open === -1) return leaveOut(importFault('kind-not-taken', place, settle(body)))
  const prompt = settle(joinAround(body.slice(0, open), body.slice(close + 1)))
  const { task, faults } = readGiftTask(body.slice(open + 1, close), place, settle)
  if (prompt === '') return leaveOut(importFault('no-prompt', place, title), ...faults)
  if (task === undefined) return leaveOut(...texts.faults, ...faults)
  const tags = readTags(block.marks.flatMap(({ name, value }) => (name === 'tag' ? [value] : [])))
  const name = block.marks.find((mark) => mark.name === 'id')?.value ?? settle(title)
  return {
    question: {
      place,
      ...(name === '' ? {} : { name }),
      ...tags.references,
      attachments: texts.attachments,
      prompt,
      ...tags.complete(task),
    },
    faults: [
      ...texts.faults,
      ...faults,
      ...tags.others.map((tag) => importFault('part-not-taken', place, tag)),
    ],
  }
}

const matchingBrace = (body: string, open: number): number => {
  let depth = 0
  for (let at = Math.max(0, open); at < body.length; at++) {
    if (body[at] === '{') depth++
    if (body[at] === '}' && --depth === 0) return at
  }
  return -1
}

const readHead = (text: string): { title: string; format: string | undefined; body: string } => {
  const [titled = '', title = ''] = /^\s*::([\s\S]*?)::/.exec(text) ?? []
  const [head = '', format] = /^\s*\[(html|moodle|plain|markdown)\]/i.exec(text.slice(titled.length)) ?? []
  return { title, format: format?.toLowerCase(), body: text.slice(titled.length + head.length) }
}

const settleBy =
  (texts: TextSettler, format: string | undefined) =>
  (piece: string): string => {
    // An answer may name a format of its own.
    const [head = '', own] = /^\s*\[(html|moodle|plain|markdown)\]/i.exec(piece) ?? []
    const text = releaseEscapes(piece.slice(head.length))
    return texts.settle(text, (own?.toLowerCase() ?? format) !== 'plain' && looksLikeHtml(text))
  }

const GAP = '____'

// A word is missing where something follows the answers.
const joinAround = (before: string, after: string): string =>
  after.trim() === ''
    ? before
    : `${before.trimEnd()} ${GAP} ${/^\s*[.,;:?!]/.test(after) ? after.trimStart() : after}`
