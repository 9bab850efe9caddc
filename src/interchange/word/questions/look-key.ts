import type { WordLook, WordText } from '../word-document.ts'
import type { FoundChoice } from './split-choices.ts'

/** Ways in which people mark the right choice. Each is looked for in the letter and in the text by itself. */
const LOOKS: readonly ((look: WordLook) => unknown)[] = [
  ({ underline }) => underline,
  ({ bold }) => bold,
  ({ colour }) => colour,
  ({ highlight }) => highlight,
  ({ italic }) => italic,
]

/**
 * Which choices stand out by their looks, one set for each way of standing out; sets that say the same are one. A look that all
 * have, or more than half, marks nothing; so does one that only a word of a choice has.
 */
export const lookKeys = (choices: readonly FoundChoice[]): ReadonlySet<string>[] => {
  const found = new Map<string, ReadonlySet<string>>()
  for (const look of LOOKS) {
    for (const part of [({ mark }: FoundChoice) => mark, ({ pieces }: FoundChoice) => pieces]) {
      const values = choices.map((choice) => wholeLook(part(choice), look))
      const marked = choices.flatMap(({ letter }, index) =>
        standsOut(values[index], values) ? [letter] : [],
      )
      if (marked.length > 0) found.set(marked.join(), new Set(marked))
    }
  }
  return [...found.values()]
}

const standsOut = (value: unknown, values: readonly unknown[]): boolean =>
  value !== undefined &&
  value !== false &&
  values.filter((other) => other === value).length * 2 <= values.length

/** The look that all of a text has; undefined when it has several, or is empty. */
const wholeLook = (pieces: readonly WordText[], look: (look: WordLook) => unknown): unknown => {
  const values = new Set(
    pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map((piece) => look(piece.look)),
  )
  const [value] = values
  return values.size === 1 ? value : undefined
}
