import { compareTexts, LEVEL_RANK, type TextLevel } from './compare-texts.ts'

export interface TypedAnswerRule {
  /** `strict` asks for the word itself, `forgiven` also takes it without its marks. The author chooses. */
  marks: 'strict' | 'forgiven'
}

export interface TypedAnswerVerdict {
  isRight: boolean
  /** The strictest level that holds with any accepted answer. */
  level: TextLevel
  /** Only marks stand between what was typed and an accepted answer: worth a hint, right or not. */
  missedMarks: boolean
}

/**
 * Whether what a learner typed is one of the accepted answers. A full stop at the end, which phones add by themselves,
 * never matters. Marks are forgiven altogether: a wrong one counts as a missing one, so a question on marks is `strict`.
 */
export const compareTypedAnswer = (
  typed: string,
  accepted: readonly string[],
  { marks }: TypedAnswerRule = { marks: 'forgiven' },
): TypedAnswerVerdict => {
  const level = accepted
    .map((answer) => compareTexts(withoutFinalStop(typed), withoutFinalStop(answer)))
    .reduce<TextLevel>(stricter, 'different')
  const needed: TextLevel = marks === 'strict' ? 'same-word' : 'same-without-marks'
  return {
    isRight: LEVEL_RANK[level] <= LEVEL_RANK[needed],
    level,
    missedMarks: level === 'same-without-marks',
  }
}

const stricter = (a: TextLevel, b: TextLevel): TextLevel => (LEVEL_RANK[b] < LEVEL_RANK[a] ? b : a)

// Only after a letter or digit: an answer may be a sign itself.
const withoutFinalStop = (text: string): string => text.replace(/([\p{L}\p{M}\p{N}])[.…]+\s*$/u, '$1')
