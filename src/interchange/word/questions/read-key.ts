import { foldVietnamese } from '../../../domain/text/normalise-text.ts'

export type KeyLine =
  /** The key of the question above: letters, or words to find among its choices. */
  | { kind: 'key'; letters: string[]; words: string }
  /** Keys of many questions by their number. */
  | { kind: 'key-list'; keys: [number: number, letters: string[]][] }
  /** Nothing but the words "Đáp án": keys may follow. */
  | { kind: 'key-heading' }

const KEY = /^\s*\(?(?:đáp án|đ\/a|đa|trả lời|answer|key)(?:\s+đúng)?(?:\s+là)?\s*:\s*(.*?)\s*\)?$/iu
const HEADING = /^\s*(?:bảng\s+)?đáp án(?:\s+(?:đúng|chi tiết|trắc nghiệm|tham khảo|các câu hỏi))?\s*:?\s*$/iu
const LETTERS = /^\(?([A-H](?:\s*(?:,|;|và|&|\s)\s*[A-H])*)\)?\s*\.?$/iu
const PAIR = /(?:câu\s*)?(\d{1,4})\s*[.:)–-]?\s*([A-H](?:\s*,\s*[A-H])*)(?![\p{L}\p{N}])/giu

/** A line that tells what is right, or undefined. */
export const readKey = (text: string, isAmongKeys: boolean): KeyLine | undefined => {
  if (HEADING.test(text)) return { kind: 'key-heading' }
  const told = KEY.exec(text)?.[1]
  const keys = readPairs(told ?? text)
  // One pair alone may as well be a question: "1. A" is a key among keys only.
  if (keys.length >= (isAmongKeys || told !== undefined ? 1 : 3)) return { kind: 'key-list', keys }
  if (told === undefined || told === '') return undefined
  const letters = LETTERS.exec(told)?.[1]
  return { kind: 'key', letters: lettersOf(letters ?? ''), words: told }
}

const readPairs = (text: string): [number, string[]][] => {
  const isOnlyPairs = /^[\s,;.|]*$/.test(text.replace(PAIR, ''))
  if (!isOnlyPairs) return []
  return [...text.matchAll(PAIR)].map(([, number, letters = '']) => [Number(number), lettersOf(letters)])
}

const lettersOf = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[^A-H]+/)
    .filter((letter) => letter !== '')

/** "Đúng" or "Sai" as a key, or undefined. */
export const readTruth = (text: string): boolean | undefined => {
  const folded = foldVietnamese(text).replace(/[.()\s]/g, '')
  if (['dung', 'd', 'true', 'phai'].includes(folded)) return true
  return ['sai', 's', 'false', 'khong'].includes(folded) ? false : undefined
}
