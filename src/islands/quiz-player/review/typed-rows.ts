import type { PartAnswer } from '../../../domain/quiz/response.ts'
import type { SolutionOf } from '../../../domain/quiz/solution.ts'
import { formatNumber } from '../../../i18n/format-number.ts'
import { toleranceWords, typedWords } from '../../../i18n/outcome-words.ts'
import type { ReviewRow } from './review-row.ts'

/** What was typed, and the answer where that was not it or had its marks missing. */
export const typedRows = (
  solution: SolutionOf<'short-text'> | SolutionOf<'number'>,
  answer: PartAnswer | undefined,
  isRight: boolean,
  marksMissing: boolean,
): ReviewRow[] => {
  const typed = answer?.kind === 'typed' ? answer.text.trim() : ''
  const rows: ReviewRow[] = []
  if (typed !== '') rows.push({ id: 'typed', text: typed, words: typedWords(isRight, marksMissing), isRight })
  if (!isRight || marksMissing)
    rows.push({ id: 'right', text: rightText(solution), words: 'Đáp án đúng', isRight: true })
  return rows
}

const rightText = (solution: SolutionOf<'short-text'> | SolutionOf<'number'>): string =>
  solution.kind === 'short-text'
    ? (solution.accepted[0] ?? '')
    : `${formatNumber(solution.value)} ${solution.unit}${toleranceWords(solution.tolerance)}`
