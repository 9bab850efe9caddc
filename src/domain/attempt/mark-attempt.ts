import type { AnswerKey } from '../quiz/answer-key.ts'
import { drawQuestions } from '../quiz/draw-quiz.ts'
import type { QuestionResponse } from '../quiz/response.ts'
import { type QuizScore, scoreQuiz } from '../quiz/score-quiz.ts'
import type { AttemptId } from '../shared/ids.ts'
import { fail, type Result, succeed } from '../shared/result.ts'
import type { AttemptResult, SubmittedAttempt } from './attempt.ts'
import { explainQuestion } from './explain-question.ts'

/** Draws the attempt again and marks it. Refuses answers to questions that this attempt was not given. */
export const markAttempt = (
  key: AnswerKey,
  attemptId: AttemptId,
  responses: readonly QuestionResponse[],
): Result<QuizScore, { code: 'question-not-drawn' }> => {
  const drawn = drawQuestions(key.questions, key.rules.drawn, attemptId)
  const drawnIds = new Set(drawn.map((question) => question.id))
  if (responses.some((response) => !drawnIds.has(response.questionId)))
    return fail({ code: 'question-not-drawn' })
  return succeed(scoreQuiz(drawn, responses, key.rules))
}

/** What the learner reads about a handed-in attempt, always from the key of the version that was answered. */
export const explainAttempt = (key: AnswerKey, attempt: SubmittedAttempt): AttemptResult => {
  const drawn = drawQuestions(key.questions, key.rules.drawn, attempt.attemptId)
  const answers = new Map(attempt.responses.map((response) => [response.questionId, response.answer]))
  const minutesLate = new Map(attempt.late?.map((late) => [late.questionId, late.minutesLate]))
  return {
    attemptId: attempt.attemptId,
    courseId: attempt.courseId,
    keyVersion: key.keyVersion,
    submittedAt: attempt.submittedAt,
    earned: attempt.earned,
    of: attempt.of,
    passMark: Math.min(key.rules.passMark, attempt.of),
    isPassed: attempt.isPassed,
    questions: drawn.map((question) => ({
      ...explainQuestion(question, answers.get(question.id)),
      ...(minutesLate.has(question.id) && { minutesLate: minutesLate.get(question.id) }),
    })),
  }
}
