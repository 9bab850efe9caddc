import type { AnswerKey } from '../quiz/answer-key.ts'
import { drawQuestions } from '../quiz/draw-quiz.ts'
import type { QuestionResponse } from '../quiz/response.ts'
import type { QuizScore } from '../quiz/score-quiz.ts'
import type { AttemptId } from '../shared/ids.ts'
import { type Result, succeed } from '../shared/result.ts'
import type { Instant } from '../shared/time.ts'
import { divideByTime } from './divide-by-time.ts'
import type { HeldAnswers } from './held-answers.ts'
import { markAttempt } from './mark-attempt.ts'
import type { LateAnswer } from './submitted-attempt.ts'

export interface MarkedHandIn {
  /** The answers that count. */
  responses: QuestionResponse[]
  late: LateAnswer[]
  score: QuizScore
}

/**
 * Marks what is handed in. Nothing is refused for being late: too late, what the server had in time is marked.
 * @param tooLate given when the time of the attempt and its grace are over
 */
export const markHandIn = (
  key: AnswerKey,
  attemptId: AttemptId,
  handedIn: QuestionResponse[],
  tooLate?: { held: HeldAnswers; deadline: Instant; now: Instant },
): Result<MarkedHandIn, { code: 'question-not-drawn' }> => {
  const marked = markAttempt(key, attemptId, handedIn)
  if (!marked.ok || tooLate === undefined)
    return marked.ok ? succeed({ responses: handedIn, late: [], score: marked.value }) : marked
  const drawn = drawQuestions(key.questions, key.rules.drawn, attemptId).map(({ id }) => id)
  const { responses, late } = divideByTime(
    handedIn,
    onlyOf(drawn, tooLate.held),
    tooLate.deadline,
    tooLate.now,
  )
  const remarked = markAttempt(key, attemptId, responses)
  return remarked.ok ? succeed({ responses, late, score: remarked.value }) : remarked
}

/** Statements are taken without a look at the bank, so they may speak of questions that nobody asked. */
const onlyOf = (ids: readonly string[], { inTime, late }: HeldAnswers): HeldAnswers => ({
  inTime: inTime.filter(({ questionId }) => ids.includes(questionId)),
  late: late.filter(({ questionId }) => ids.includes(questionId)),
})
