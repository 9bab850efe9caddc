import { formatNumber } from './format-number.ts'

/** How one question ended, on its number and beside its text. */
export const OUTCOME_WORDS = {
  right: 'đúng',
  partly: 'đúng một phần',
  wrong: 'chưa đúng',
  open: 'chưa trả lời',
} as const

/** How one question ended, under its text; the points are told where they are neither all nor none. */
export const outcomeSentence = (outcome: keyof typeof OUTCOME_WORDS, points: number): string => {
  const words = OUTCOME_WORDS[outcome]
  const sentence = words.charAt(0).toUpperCase() + words.slice(1)
  return outcome === 'partly' ? `${sentence}: ${formatNumber(points)} trên 1 điểm` : sentence
}

/** What stands under a choice after handing in; nothing where it was rightly left alone. */
export const choiceWords = (isChosen: boolean, isRight: boolean): string | undefined => {
  if (isChosen) return isRight ? 'Bạn chọn, đúng' : 'Bạn chọn, chưa đúng'
  return isRight ? 'Đáp án đúng' : undefined
}
