import { normaliseText } from '../domain/text/normalise-text.ts'
import { sameWordKey } from '../domain/text/same-word-key.ts'
import { type ImportedPart, type ImportedQuestion, importedPartsOf } from './imported-question.ts'

export interface QuestionIdentity {
  /** The same for the same words, whatever file and order of choices they came in. 32 hex digits. */
  words: string
  /** Also tells whether the same answer is right. 32 hex digits. */
  wordsAndKey: string
}

/**
 * Recognises a question that is imported again. Case, spaces, place of tone marks, the order of choices, names, reasons,
 * lesson and source make no difference.
 */
export const identifyQuestion = async (question: ImportedQuestion): Promise<QuestionIdentity> => {
  const parts = importedPartsOf(question)
  const situation = question.kind === 'case-study' ? [question.prompt] : []
  return {
    words: await hash([...situation, ...parts.flatMap((part) => [part.prompt, ...wordsOf(part)])]),
    wordsAndKey: await hash([
      ...situation,
      ...parts.flatMap((part) => [part.prompt, ...wordsOf(part), ...keyOf(part)]),
    ]),
  }
}

const wordsOf = (part: ImportedPart): string[] => {
  switch (part.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return part.choices.map(({ text }) => plain(text)).sort()
    case 'matching':
      return [...part.lefts.map(({ text }) => plain(text)).sort(), ...part.rights.map(plain).sort()]
    case 'ordering':
      return part.items.map(plain).sort()
    case 'true-false':
    case 'short-text':
    case 'number':
      return [part.kind]
  }
}

const keyOf = (part: ImportedPart): string[] => {
  switch (part.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return part.choices.flatMap(({ text, right }) => (right ? [plain(text)] : [])).sort()
    case 'matching':
      return part.lefts.map(({ text, right }) => `${plain(text)}\t${plain(part.rights[right] ?? '')}`).sort()
    case 'ordering':
      return part.items.map(plain)
    case 'true-false':
      return [String(part.isTrue)]
    case 'short-text':
      return part.accepted.map(plain).sort()
    case 'number':
      return [`${part.value}±${part.tolerance}`]
  }
}

const plain = (text: string): string => sameWordKey(normaliseText(text))

const hash = async (texts: readonly string[]): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(texts.map(plain)))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
