import type { QuizRules } from '../course/course.ts'
import type { QuestionKey } from './answer-key.ts'
import { type Answer, partAnswer, type QuestionResponse } from './response.ts'
import { scoreAnswer } from './score-answer.ts'

export interface QuizScore {
  /** Points earned; halves and thirds are possible where part of an answer was right. */
  earned: number
  of: number
  isPassed: boolean
}

/** Marks the drawn questions. A question left open earns nothing. */
export const scoreQuiz = (
  drawn: readonly QuestionKey[],
  responses: readonly QuestionResponse[],
  rules: Pick<QuizRules, 'passMark'>,
): QuizScore => {
  const answered = new Map(responses.map((response) => [response.questionId, response.answer]))
  const points = drawn.map((key) => scoreQuestion(key, answered.get(key.id)))
  const earned = roundToHundredths(points.reduce((sum, earnedByOne) => sum + earnedByOne, 0))
  return { earned, of: drawn.length, isPassed: earned >= Math.min(rules.passMark, drawn.length) }
}

/** Points for one question, 0 to 1: a case study counts as one, and earns the mean of its parts. */
export const scoreQuestion = ({ parts }: Pick<QuestionKey, 'parts'>, answer: Answer | undefined): number =>
  parts.reduce((sum, part) => sum + scoreAnswer(part.solution, partAnswer(answer, part.id)), 0) / parts.length

// Thirds add up to 0.9999…; a learner who earned a whole point must not miss the pass mark by rounding. Half a hundredth
// goes up, even where another order of questions makes the sum fall a little short of it.
const roundToHundredths = (points: number): number => Math.round(points * 100 + ROUNDING) / 100

const ROUNDING = 1e-9
