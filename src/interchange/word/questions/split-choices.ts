import type { WordText } from '../word-document.ts'
import { lineText, slicePieces } from './question-line.ts'

export interface FoundChoice {
  /** A to H. */
  letter: string
  /** The mark with its sign: `A.` */
  mark: readonly WordText[]
  pieces: readonly WordText[]
  hasStar: boolean
}

// `A.`, `a)`, `(B)`, `*C.`, `D*.`; a letter alone is none.
const MARK = /([*✓✔☑]\s*)?(\()?([A-Ha-h])\s*(\*)?\s*[.):/](\*)?\s*/

const MARK_AT_START = new RegExp(`^\\s*${MARK.source}`)
const MARK_INSIDE = new RegExp(`(?<=\\s)${MARK.source}`, 'g')

/** A star or tick before or behind the text of a choice, or "(đúng)" behind it. */
export const STAR_IN_TEXT = /^[*✓✔☑]\s*|\s*(?:[*✓✔☑]|\((?:đúng|\*)\))$/iu

interface PlacedMark {
  at: number
  end: number
  letter: string
  hasStar: boolean
}

/**
 * The choices of a line, one or several, and what stands before the first. Letters must follow each other, so that
 * "nhóm máu B." inside a choice begins no other; before the first there is text only when at least A and B follow it.
 */
export const splitChoices = (
  pieces: readonly WordText[],
): { before: readonly WordText[]; choices: FoundChoice[] } => {
  const text = lineText(pieces)
  const first = MARK_AT_START.exec(text)
  const marks: PlacedMark[] = first === null ? [] : [placed(first)]
  for (const found of text.matchAll(MARK_INSIDE)) {
    const mark = placed(found)
    const last = marks.at(-1)
    if (last === undefined ? mark.letter === 'A' : isNext(mark, last)) marks.push(mark)
  }
  if (first === null && marks.length < 2) return { before: pieces, choices: [] }
  const choices = marks.map(({ at, end, letter, hasStar }, index): FoundChoice => {
    const inside = slicePieces(pieces, end, marks[index + 1]?.at)
    return {
      letter: letter.toUpperCase(),
      mark: slicePieces(pieces, at, end),
      pieces: inside,
      hasStar: hasStar || STAR_IN_TEXT.test(lineText(inside).trim()),
    }
  })
  return { before: slicePieces(pieces, 0, marks[0]?.at ?? 0), choices }
}

const placed = (found: RegExpExecArray): PlacedMark => ({
  at: found.index,
  end: found.index + found[0].length,
  letter: found[3] ?? '',
  hasStar: found[1] !== undefined || found[4] !== undefined || found[5] !== undefined,
})

const isNext = (mark: PlacedMark, last: PlacedMark): boolean =>
  mark.at >= last.end && mark.letter.charCodeAt(0) === last.letter.charCodeAt(0) + 1
