import type { QuestionKey } from '../quiz/answer-key.ts'
import { type Answer, type PartAnswer, partAnswer } from '../quiz/response.ts'
import { scoreAnswer } from '../quiz/score-answer.ts'
import { scoreQuestion } from '../quiz/score-quiz.ts'
import { missesMarks } from '../quiz/score-short-text.ts'
import type { PartFeedback, QuestionFeedback } from './attempt.ts'

/** What a learner reads about one question once it is answered: points, what is right, why, and the source. */
export const explainQuestion = (question: QuestionKey, answer: Answer | undefined): QuestionFeedback => ({
  questionId: question.id,
  lessonId: question.lessonId,
  points: scoreQuestion(question, answer),
  parts: question.parts.map((part) => explainPart(part, partAnswer(answer, part.id))),
  cite: question.cite,
})

const explainPart = (
  { id, solution }: QuestionKey['parts'][number],
  answer: PartAnswer | undefined,
): PartFeedback => ({
  id,
  points: scoreAnswer(solution, answer),
  ...(answer !== undefined && { answer }),
  ...(solution.kind === 'short-text' &&
    answer?.kind === 'typed' &&
    missesMarks(solution, answer.text) && { marksMissing: true }),
  solution,
})
