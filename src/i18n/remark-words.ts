import type { Marks } from '../domain/attempt/remark.ts'
import type { QuestionChange } from '../domain/quiz/compare-question-keys.ts'
import type { KeyVersion } from '../domain/shared/ids.ts'
import type { Instant } from '../domain/shared/time.ts'
import { errorWords } from './error-words.ts'
import { formatNumber } from './format-number.ts'
import { momentWords } from './moment-words.ts'

/** What becomes of the marks of a question that is not what it was. */
export const CHANGE_WORDS: Record<Exclude<QuestionChange, 'same'>, string> = {
  changed: 'Đáp án đã sửa. Lượt được chấm lại tính điểm câu này theo đáp án mới.',
  withdrawn: 'Câu đã bỏ. Giữ điểm cũ của câu này.',
  'not-comparable': 'Câu nay hỏi khác trước. Giữ điểm cũ của câu này.',
}

/** Mới nhất, 09:41 ngày 25/11/2026, mã 3F2A1C. What tells versions apart comes first: a narrow list cuts the end. */
export const versionWords = (
  { keyVersion, publishedAt }: { keyVersion: KeyVersion; publishedAt?: Instant | undefined },
  isNewest: boolean,
): string => {
  const published = publishedAt === undefined ? 'Bản cũ, chưa ghi ngày' : momentWords(publishedAt)
  return `${isNewest ? 'Mới nhất, ' : ''}${published}, mã ${keyVersion.slice(0, 6).toUpperCase()}`
}

/** Từ 7 lên 8,5 trên 10 điểm, từ chưa đạt thành đạt. */
export const marksChangeWords = (from: Marks, to: Marks, of: number): string => {
  const way = to.earned < from.earned ? 'xuống' : 'lên'
  const points = `Từ ${formatNumber(from.earned)} ${way} ${formatNumber(to.earned)} trên ${of} điểm`
  if (from.isPassed === to.isPassed) return `${points}, vẫn ${to.isPassed ? 'đạt' : 'chưa đạt'}`
  return to.isPassed ? `${points}, từ chưa đạt thành đạt` : `${points}, từ đạt thành chưa đạt`
}

export interface ChangeCounts {
  up: number
  down: number
  passesGained: number
  passesLost: number
}

/** 9 lượt tăng điểm, 3 lượt giảm điểm. 2 lượt thành đạt. 1 lượt mất kết quả đạt. */
export const countWords = ({ up, down, passesGained, passesLost }: ChangeCounts): string =>
  [
    [up > 0 && `${up} lượt tăng điểm`, down > 0 && `${down} lượt giảm điểm`].filter(Boolean).join(', '),
    passesGained > 0 && `${passesGained} lượt thành đạt`,
    passesLost > 0 && `${passesLost} lượt mất kết quả đạt`,
  ]
    .filter(Boolean)
    .map((told) => `${told}.`)
    .join(' ')

type Outcome = 'remarked' | 'unchanged' | 'attempt-not-submitted' | 'remarked-meanwhile'

/** How the decision ended for one attempt. */
export const remarkOutcomeWords = (outcome: Outcome): string => {
  switch (outcome) {
    case 'remarked':
      return 'Đã chấm lại'
    case 'unchanged':
      return 'Giữ nguyên, vì điểm không đổi'
    case 'attempt-not-submitted':
      return 'Giữ nguyên, vì lượt này chưa được nộp'
    case 'remarked-meanwhile':
      return errorWords({ code: outcome })
  }
}
