import type { QuizRules } from '../domain/course/course.ts'
import { formatTimeLimit } from './format-quiz-rules.ts'

/** Lượt 2 trên 3. Không giới hạn giờ. */
export const triesWords = (attemptNumber: number, rules: QuizRules): string => {
  const { tries, timeLimitMinutes } = rules
  if (tries === undefined)
    return timeLimitMinutes === undefined
      ? 'Không giới hạn lượt và giờ.'
      : `Không giới hạn lượt, ${timeLimitWords(rules)}.`
  const time = timeLimitWords(rules)
  return `Lượt ${Math.min(attemptNumber, tries)} trên ${tries}. ${time.charAt(0).toUpperCase()}${time.slice(1)}.`
}

/** How long an attempt may take, inside a sentence. */
export const timeLimitWords = ({ timeLimitMinutes }: QuizRules): string =>
  timeLimitMinutes === undefined ? 'không giới hạn giờ' : `làm trong ${formatTimeLimit(timeLimitMinutes)}`
