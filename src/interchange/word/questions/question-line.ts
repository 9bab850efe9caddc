import type { WordPicture, WordText } from '../word-document.ts'

/** One line as a reader of a list of questions sees it: a paragraph, a part of one, or cells of a table. */
export interface QuestionLine {
  paragraph: number
  isHeading: boolean
  /** In the form in which text is compared; the number of a list, if it has one, stands at the beginning. */
  pieces: readonly WordText[]
  pictures: readonly WordPicture[]
}

export const lineText = (pieces: readonly WordText[]): string => pieces.map(({ text }) => text).join('')

/** The pieces between two places of their text. */
export const slicePieces = (
  pieces: readonly WordText[],
  from: number,
  to = Number.MAX_SAFE_INTEGER,
): WordText[] => {
  let at = 0
  return pieces.flatMap((piece) => {
    const begin = Math.max(from - at, 0)
    const end = Math.min(to - at, piece.text.length)
    at += piece.text.length
    return begin < end ? [{ ...piece, text: piece.text.slice(begin, end) }] : []
  })
}
