import type { AnswerKey } from '../quiz/answer-key.ts'
import { compareQuestionKeys, type QuestionChange } from '../quiz/compare-question-keys.ts'
import { drawQuestions } from '../quiz/draw-quiz.ts'
import { mendKey } from '../quiz/mend-key.ts'
import { scoreQuestion, scoreQuiz } from '../quiz/score-quiz.ts'
import type { SubmittedAttempt } from './attempt.ts'
import { type Marks, marksOf } from './remark.ts'

export interface RemarkKeys {
  /** Of the version that was answered: it drew the questions and set the pass mark. */
  answered: AnswerKey
  /** Of the version that decides today: the same, unless the attempt was marked again. */
  deciding: AnswerKey
  newer: AnswerKey
}

export interface Remarking {
  before: Marks
  after: Marks
  of: number
  /** Every question of the attempt, in its order, with its points, 0 to 1. */
  questions: { questionId: string; before: number; after: number; change: QuestionChange }[]
}

/** What an attempt would come to with a newer key. Decides nothing. */
export const remarkAttempt = (
  { answered, deciding, newer }: RemarkKeys,
  attempt: SubmittedAttempt,
): Remarking => {
  const drawn = drawQuestions(answered.questions, answered.rules.drawn, attempt.attemptId)
  const answers = new Map(attempt.responses.map(({ questionId, answer }) => [questionId, answer]))
  const held = byId(mendKey(answered, deciding))
  const mended = byId(mendKey(answered, newer))
  const newerById = byId(newer)
  const { earned, isPassed } = scoreQuiz(
    drawn.map((question) => mended.get(question.id) ?? question),
    attempt.responses,
    answered.rules,
  )
  return {
    before: marksOf(attempt),
    after: { earned, isPassed },
    of: attempt.of,
    questions: drawn.map((question) => ({
      questionId: question.id,
      before: scoreQuestion(held.get(question.id) ?? question, answers.get(question.id)),
      after: scoreQuestion(mended.get(question.id) ?? question, answers.get(question.id)),
      change: compareQuestionKeys(question, newerById.get(question.id)),
    })),
  }
}

const byId = ({ questions }: AnswerKey) => new Map(questions.map((question) => [question.id, question]))
