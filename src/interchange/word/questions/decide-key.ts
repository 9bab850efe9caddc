import { foldVietnamese } from '../../../domain/text/normalise-text.ts'
import { sameWordKey } from '../../../domain/text/same-word-key.ts'
import { lookKeys } from './look-key.ts'
import { lineText } from './question-line.ts'
import type { FoundQuestion } from './scan-questions.ts'

/** What is right, or why that cannot be told. Letters are those of the choices. */
export type DecidedKey =
  | { letters: ReadonlySet<string>; isByLook: boolean }
  | { unclear: 'key-ambiguous' | 'key-names-no-choice'; found: string }
  | undefined

/**
 * What the file says is right: in words below the question, in a list of keys, by a star, by how a choice looks. Where two of
 * these say different things nothing is decided; nothing is ever guessed.
 * @param listed keys of the list that name this question
 */
export const decideKey = (question: FoundQuestion, listed: readonly string[][]): DecidedKey => {
  const said: ReadonlySet<string>[] = listed.map((letters) => new Set(letters))
  for (const { letters, words } of question.keys) {
    const named = letters.length > 0 ? letters : choicesSaying(question, words)
    if (named.length === 0) return { unclear: 'key-names-no-choice', found: words }
    said.push(new Set(named))
  }
  const stars = question.choices.flatMap((choice) => (choice.hasStar ? [choice.letter] : []))
  if (stars.length > 0 && stars.length < question.choices.length) said.push(new Set(stars))
  const isByLook = said.length === 0
  const all = [...said, ...lookKeys(question.choices)]
  const [first] = all
  if (first === undefined) return undefined
  if (all.some((other) => tell(other) !== tell(first)))
    return { unclear: 'key-ambiguous', found: all.map(tell).join(' / ') }
  const missing = [...first].find((letter) => !question.choices.some((choice) => choice.letter === letter))
  return missing === undefined
    ? { letters: first, isByLook }
    : { unclear: 'key-names-no-choice', found: missing }
}

const tell = (letters: ReadonlySet<string>): string => [...letters].sort().join(', ')

const choicesSaying = ({ choices }: FoundQuestion, words: string): string[] => {
  const wanted = plain(words)
  const found = choices.filter(({ pieces }) => plain(lineText(pieces)) === wanted)
  return found.length === 1 ? found.map(({ letter }) => letter) : []
}

const plain = (text: string): string =>
  sameWordKey(
    foldVietnamese(text)
      .replace(/[.;]+$/, '')
      .trim(),
  )
