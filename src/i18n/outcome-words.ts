import type { AttemptResult } from '../domain/attempt/attempt.ts'
import { formatNumber } from './format-number.ts'
import { dayWords } from './moment-words.ts'

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

/** In place of the outcome, where the only answer came too late. */
export const NOT_COUNTED_WORDS = 'Không được tính'

/** Why an answer that the learner gave is not among those that were marked. */
export const lateWords = (minutesLate: number, outcome: keyof typeof OUTCOME_WORDS): string =>
  outcome === 'open'
    ? `Câu trả lời này đến sau giờ làm bài ${minutesLate} phút nên không được tính.`
    : `Lần sửa câu này đến sau giờ làm bài ${minutesLate} phút nên không được tính. Câu trả lời trước đó được tính.`

/** What stands under a pair, which is shown as it should be. */
export const pairWords = (isRight: boolean, given: string | undefined): string => {
  if (given === undefined) return 'Bạn chưa ghép'
  return isRight ? 'Bạn ghép đúng' : `Chưa đúng, bạn ghép với: ${given}`
}

/** What stands under an item of the right order. */
export const orderWords = (isRight: boolean, place: number): string =>
  isRight ? 'Bạn xếp ngay sau mục trên, đúng' : `Chưa đúng, bạn xếp ở vị trí ${place}`

/** What stands under a typed answer. */
export const typedWords = (isRight: boolean, marksMissing: boolean): string => {
  if (isRight) return marksMissing ? 'Đúng, lần sau nhớ viết đủ dấu' : 'Bạn viết, đúng'
  return marksMissing ? 'Chưa đúng, vì thiếu dấu' : 'Bạn viết, chưa đúng'
}

/** How far off still counts; nothing where only the number itself does. */
export const toleranceWords = (tolerance: number): string =>
  tolerance === 0 ? '' : `, chênh không quá ${formatNumber(tolerance)}`

/** What stands under a choice after handing in; nothing where it was rightly left alone. */
export const choiceWords = (isChosen: boolean, isRight: boolean): string | undefined => {
  if (isChosen) return isRight ? 'Bạn chọn, đúng' : 'Bạn chọn, chưa đúng'
  return isRight ? 'Đáp án đúng' : undefined
}

/** The sentence under the score. */
export const verdictWords = ({
  earned,
  passMark,
  isPassed,
}: {
  earned: number
  passMark: number
  isPassed: boolean
}): string =>
  isPassed
    ? `Cần từ ${passMark} điểm. Xem lại những câu chưa đúng để nhớ lâu hơn.`
    : `Cần từ ${passMark} điểm, còn thiếu ${formatNumber(Math.round((passMark - earned) * 100) / 100)} điểm. Đọc phần giải thích và bài học kèm theo, rồi làm lại.`

/** Told under the verdict of an attempt that was marked again: when, what it was and is, and why. */
export const remarkedWords = (
  { decidedAt, earnedBefore, reason }: NonNullable<AttemptResult['remark']>,
  earned: number,
): string =>
  `Chấm lại ngày ${dayWords(decidedAt)}: từ ${formatNumber(earnedBefore)} ${earned < earnedBefore ? 'xuống' : 'lên'} ${formatNumber(earned)} điểm. Lý do: ${reason}`
