import { compareTexts, LEVEL_RANK, type TextLevel } from './compare-texts.ts'
import { plainAnswer } from './plain-answer.ts'

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
 * Whether what a learner typed is one of the accepted answers. Its form never matters (`plain-answer.ts`): a full stop
 * added by a phone, quotes, 1/7/2025 for 01/7/2025, a phone number or an id in groups. Marks are forgiven altogether: a
 * wrong one counts as a missing one, so a question on marks is `strict`.
 */
export const compareTypedAnswer = (
  typed: string,
  accepted: readonly string[],
  { marks }: TypedAnswerRule = { marks: 'forgiven' },
): TypedAnswerVerdict => {
  const level = accepted
    .map((answer) => compareTexts(plainAnswer(typed), plainAnswer(answer)))
    .reduce<TextLevel>(stricter, 'different')
  const needed: TextLevel = marks === 'strict' ? 'same-word' : 'same-without-marks'
  return {
    isRight: LEVEL_RANK[level] <= LEVEL_RANK[needed],
    level,
    missedMarks: level === 'same-without-marks',
  }
}

const stricter = (a: TextLevel, b: TextLevel): TextLevel => (LEVEL_RANK[b] < LEVEL_RANK[a] ? b : a)
