import type { WordParagraph, WordPiece } from '../word-document.ts'
import type { Draft } from './draft.ts'
import { textOfPieces } from './plain-text.ts'
import { readTypedMark } from './typed-mark.ts'

export interface Item {
  level: number
  /** Undefined for a bullet. */
  number: number | undefined
  /** A number Markdown has no sign for, `a)` or `1.2.`: it stands in the text. */
  label: string
  pieces: readonly WordPiece[]
}

/** `Điều 1.` and `Bước 1:` are words of the text, not marks of a list. */
export const isWordLabel = (label: string): boolean => /\p{L}{2,}\s/u.test(label)

/** A paragraph as an item of a list, or undefined when it is none. */
export const readItem = (paragraph: WordParagraph, isInside: boolean, draft: Draft): Item | undefined => {
  const { list, pieces } = paragraph
  if (list === undefined) {
    const typed = readTypedMark(paragraph, isInside)
    return typed && { ...typed, label: '' }
  }
  if (isWordLabel(list.label)) return undefined
  const number = /^\(?(\d{1,9})[.)]?$/.exec(list.label.trim())?.[1]
  if (list.isBullet || number !== undefined)
    return { level: list.level, number: number === undefined ? undefined : Number(number), label: '', pieces }
  if (list.label.trim() !== '')
    draft.tellOnce('number-kept-as-text', paragraph.number, `${list.label} ${textOfPieces(pieces)}`)
  return { level: list.level, number: undefined, label: list.label.trim(), pieces }
}
