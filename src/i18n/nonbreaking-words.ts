import { NONBREAKING_UNITS, NONBREAKING_WORDS } from './nonbreaking-word-list.ts'

const NO_BREAK_SPACE = '\u00A0'

// Longest first, so that "dịch vụ công" is not cut short by "dịch vụ". \b knows only ASCII letters, hence \p{L}.
const words = [...NONBREAKING_WORDS].sort((a, b) => b.length - a.length)
const word = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu')
const quantity = new RegExp(`(\\d) (?=(?:${NONBREAKING_UNITS.join('|')})(?!\\p{L}))`, 'giu')

/** A title whose words, and whose numbers with their units, are not broken over two lines. */
export const keepWordsTogether = (title: string): string =>
  title
    .replace(word, (found) => found.replaceAll(' ', NO_BREAK_SPACE))
    .replace(quantity, `$1${NO_BREAK_SPACE}`)
