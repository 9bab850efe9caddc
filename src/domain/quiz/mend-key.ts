import type { AnswerKey, QuestionKey } from './answer-key.ts'
import { compareQuestionKeys } from './compare-question-keys.ts'

/**
 * The key an attempt is marked again with: the questions and rules of the version that was answered, with what is right
 * taken from the newer version wherever both ask the same. A question that was withdrawn, or that asks otherwise now,
 * keeps its old marking.
 */
export const mendKey = (answered: AnswerKey, newer: AnswerKey): AnswerKey => {
  const newerById = new Map(newer.questions.map((question) => [question.id, question]))
  return {
    ...answered,
    questions: answered.questions.map((question) => mendQuestion(question, newerById.get(question.id))),
  }
}

// The lesson stays that of the version answered: the draw takes turns by lesson and has to come out the same.
const mendQuestion = (question: QuestionKey, newer: QuestionKey | undefined): QuestionKey =>
  newer !== undefined && compareQuestionKeys(question, newer) !== 'not-comparable'
    ? { ...question, parts: newer.parts, cite: newer.cite }
    : question
