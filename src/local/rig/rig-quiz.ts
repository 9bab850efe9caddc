import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'

export const RIG_COURSE_ID = 'khoa-thu'
const RULES = { drawn: 4, passMark: 3, waitMinutes: 0 }
const CHOICES = ['a', 'b', 'c', 'd']

/** One edition of the only course there is: the questions, and the key that the server has. */
export interface Edition {
  quiz: PublicQuiz
  key: AnswerKey
}

const editionOf = (keyVersion: string, questionIds: readonly string[]): Edition => ({
  quiz: {
    ...{ courseId: RIG_COURSE_ID, keyVersion, rules: RULES },
    questions: questionIds.map((id) => ({
      ...{ id, lessonId: 'bai-1', prompt: `Câu ${id}?`, kind: 'single-choice' },
      choices: CHOICES.map((choice) => ({ id: choice, text: choice })),
    })),
  },
  key: {
    ...{ courseId: RIG_COURSE_ID, keyVersion, rules: RULES },
    questions: questionIds.map((id) => ({
      ...{ id, lessonId: 'bai-1', cite: { source: 'luat' } },
      parts: [{ id, solution: { kind: 'single-choice', rightChoiceIds: ['a'], reasons: { a: 'Đúng.' } } }],
    })),
  },
})

/** Each edition drops a question of the one before and brings another. */
export const EDITIONS = [
  editionOf('1111111111111111', ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']),
  editionOf('2222222222222222', ['q2', 'q3', 'q4', 'q5', 'q6', 'q7']),
  editionOf('3333333333333333', ['q3', 'q4', 'q5', 'q6', 'q7', 'q8']),
] as const
