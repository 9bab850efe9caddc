import type { QuizRules } from '../course/course.ts'
import type { QuestionKey } from './answer-key.ts'
import type { QuestionResponse } from './response.ts'
import { scoreChoices } from './score-choices.ts'

export interface QuizScore {
  /** Points earned; halves and thirds are possible where part of an answer was right. */
  earned: number
  of: number
  isPassed: boolean
  /** Points earned by question id, 0 to 1. */
  byQuestion: Record<string, number>
}

/** Marks the drawn questions. A question left open earns nothing. */
export const scoreQuiz = (
  drawn: readonly QuestionKey[],
  responses: readonly QuestionResponse[],
  rules: Pick<QuizRules, 'passMark'>,
): QuizScore => {
  const answered = new Map(responses.map((response) => [response.questionId, response.choiceIds]))
  const byQuestion: Record<string, number> = {}
  for (const key of drawn) byQuestion[key.id] = scoreChoices(key, answered.get(key.id) ?? [])
  const earned = roundToHundredths(Object.values(byQuestion).reduce((sum, points) => sum + points, 0))
  return { earned, of: drawn.length, isPassed: earned >= Math.min(rules.passMark, drawn.length), byQuestion }
}

// Thirds add up to 0.9999…; a learner who earned a whole point must not miss the pass mark by rounding.
const roundToHundredths = (points: number): number => Math.round(points * 100) / 100
