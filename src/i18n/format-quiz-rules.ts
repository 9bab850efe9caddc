import type { QuizRules } from '../domain/course/course.ts'
import { formatMinutes } from './format-minutes.ts'

const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES

/** How many attempts there are, said shortly. */
export const formatTries = (tries: QuizRules['tries']): string =>
  tries === undefined ? 'Không giới hạn' : `${tries} lượt`

/** How long one waits between attempts, in the largest unit that says it exactly. */
export const formatWait = (minutes: number): string => {
  if (minutes === 0) return 'Không phải chờ'
  if (minutes % DAY_MINUTES === 0) return `${minutes / DAY_MINUTES} ngày`
  if (minutes % HOUR_MINUTES === 0) return `${minutes / HOUR_MINUTES} giờ`
  return `${minutes} phút`
}

/** How long one attempt may take. */
export const formatTimeLimit = (minutes: QuizRules['timeLimitMinutes']): string =>
  minutes === undefined ? 'Không giới hạn' : formatMinutes(minutes)
