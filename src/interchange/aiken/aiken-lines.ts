import { readLetteredLine } from '../choices/choice-letter.ts'

export type AikenLine =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  | { kind: 'choice'; place: number; text: string; isMarked: boolean }
  | { kind: 'answer'; letters: string }
  | { kind: 'answers-of-all'; lettersByNumber: Map<number, string> }
  | { kind: 'reason'; text: string }

const ANSWER =
  /^\s*(?:answer|key|đáp\s*án|dap\s*an|trả lời|tra loi)(?:\s+(?:đúng|dung|là|la))*\s*[:=.-]\s*(.*)$/iu
const REASON = /^\s*(?:giải thích|giai thich|lý do|lí do|ly do|feedback|explanation|căn cứ)\s*[:=-]\s*(.+)$/iu
const LETTERS_ONLY = /^[(\s]*[A-Ja-j](?:[\s,;&+/.)]*(?:và\s+|and\s+)?[A-Ja-j])*[\s.)]*$/u

/** What one line of an Aiken file is, or of a list of questions typed the same way in Vietnamese. */
export const readAikenLine = (line: string): AikenLine => {
  if (line.trim() === '') return { kind: 'blank' }
  const [, answer] = ANSWER.exec(line) ?? []
  if (answer !== undefined) {
    const lettersByNumber = readAnswersOfAll(answer)
    if (lettersByNumber.size > 1) return { kind: 'answers-of-all', lettersByNumber }
    if (LETTERS_ONLY.test(answer)) return { kind: 'answer', letters: lettersIn(answer) }
  }
  const [, reason] = REASON.exec(line) ?? []
  if (reason !== undefined) return { kind: 'reason', text: reason }
  const marked = /^\s*\*/.test(line)
  const choice = readLetteredLine(line.replace(/^\s*\*\s*/, ''))
  if (choice !== undefined) return { kind: 'choice', ...choice, isMarked: marked }
  return { kind: 'text', text: line }
}

const lettersIn = (answer: string): string =>
  answer
    .replace(/và|and/giu, '')
    .replace(/[^A-Ja-j]/g, '')
    .toUpperCase()

// 1.A 2-B 3: C
const readAnswersOfAll = (answer: string): Map<number, string> =>
  new Map(
    Array.from(
      answer.matchAll(/(\d{1,3})\s*[.:)-]?\s*([A-Ja-j])(?![\p{L}])/gu),
      ([, number = '', letter = '']) => [Number(number), letter.toUpperCase()],
    ),
  )
