import type { TextPart } from './found-parts.ts'

/** Characters of a result's line: two lines on a phone, so that five results fit on a screen. */
const MOST_CHARACTERS = 150
/** Characters kept before the first word found, for the reader to know what is spoken of. */
const BEFORE = 40

/** The stretch of a text round the first words found, cut between words; an ellipsis says that text was left out. */
export const cutAround = (parts: readonly TextPart[]): TextPart[] => {
  const text = parts.map((part) => part.text).join('')
  if (text.length <= MOST_CHARACTERS) return [...parts]
  const firstFound = startOfFound(parts)
  const start = firstFound <= BEFORE ? 0 : text.indexOf(' ', firstFound - BEFORE - 1) + 1
  const limit = start + MOST_CHARACTERS
  const end = limit >= text.length ? text.length : text.lastIndexOf(' ', limit)
  const cut = between(parts, start, end)
  return [
    ...(start > 0 ? [{ text: '… ', isFound: false }] : []),
    ...cut,
    ...(end < text.length ? [{ text: ' …', isFound: false }] : []),
  ]
}

/** Where the longest found stretch begins: two neighbours say more than one of them alone. */
const startOfFound = (parts: readonly TextPart[]): number => {
  let at = 0
  let best = { start: 0, length: 0 }
  for (const { text, isFound } of parts) {
    if (isFound && text.length > best.length) best = { start: at, length: text.length }
    at += text.length
  }
  return best.start
}

const between = (parts: readonly TextPart[], start: number, end: number): TextPart[] => {
  let at = 0
  return parts.flatMap(({ text, isFound }) => {
    const kept = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    at += text.length
    return kept === '' ? [] : [{ text: kept, isFound }]
  })
}
