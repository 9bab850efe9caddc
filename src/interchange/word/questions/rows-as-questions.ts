import { foldVietnamese } from '../../../domain/text/normalise-text.ts'
import type { WordLook, WordText } from '../word-document.ts'
import { lineText, type QuestionLine } from './question-line.ts'

type Cell = readonly QuestionLine[]

/**
 * A table with a question in each row (`STT, Câu hỏi, A, B, C, D, Đáp án`) as the lines one would have typed; undefined when
 * its first row does not say so.
 */
export const rowsAsQuestions = (rows: readonly (readonly Cell[])[]): QuestionLine[] | undefined => {
  const [head, ...rest] = rows
  const columns = head?.map((cell) => roleOf(textOf(cell))) ?? []
  if (!columns.includes('prompt') || columns.filter((role) => role.startsWith('choice')).length < 2)
    return undefined
  return rest.flatMap((cells, row) => {
    const number = cells[columns.indexOf('number')]
    return cells.flatMap((cell, column): QuestionLine[] => {
      const role = columns[column] ?? ''
      if (role === 'prompt') return begin(cell, `Câu ${textOf(number ?? []).match(/\d+/)?.[0] ?? row + 1}: `)
      if (role === 'key') return begin(cell, 'Đáp án: ')
      return role.startsWith('choice')
        ? begin(cell, `${role.slice(-1)}. `)
        : role === 'number'
          ? []
          : [...cell]
    })
  })
}

const roleOf = (heading: string): string => {
  const folded = foldVietnamese(heading)
  if (/^(?:stt|tt|so thu tu|cau|cau so)$/.test(folded)) return 'number'
  if (/^(?:noi dung )?cau hoi/.test(folded)) return 'prompt'
  const letter = /^(?:dap an|phuong an|lua chon|y)? ?([a-h])$/.exec(folded)?.[1]
  if (letter !== undefined) return `choice ${letter.toUpperCase()}`
  return /^(?:dap an|dap an dung|key)$/.test(folded) ? 'key' : ''
}

const textOf = (cell: Cell): string =>
  cell
    .map(({ pieces }) => lineText(pieces))
    .join(' ')
    .trim()

const begin = (cell: Cell, start: string): QuestionLine[] => {
  const [first, ...rest] = cell
  if (first === undefined) return []
  const look: WordLook | undefined = first.pieces[0]?.look
  const piece: WordText[] = look === undefined ? [] : [{ type: 'text', text: start, look, link: undefined }]
  return [{ ...first, pieces: [...piece, ...first.pieces] }, ...rest]
}
