import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import type { QuestionResponse } from '../../domain/quiz/response.ts'

/** A bank of two questions, both drawn by every attempt; one point passes by default. */
export const birthQuiz = (
  rules: Partial<AnswerKey['rules']> = {},
  keyVersion = 'aaaaaaaaaaaaaaaa',
): AnswerKey => ({
  courseId: 'dang-ky-khai-sinh',
  keyVersion,
  rules: { drawn: 2, passMark: 2, waitMinutes: 0, ...rules },
  questions: [
    {
      id: 'han-dang-ky',
      lessonId: 'ai-di-khai',
      parts: [
        {
          id: 'han-dang-ky',
          solution: {
            kind: 'single-choice',
            rightChoiceIds: ['sau-muoi'],
            reasons: { 'sau-muoi': 'Luật cho 60 ngày.', 'ba-muoi': 'Quá ngắn.' },
          },
        },
      ],
      cite: { source: 'luat-ho-tich-2014', at: 'Điều 15' },
    },
    {
      id: 'le-phi',
      lessonId: 'nop-o-dau',
      parts: [
        {
          id: 'le-phi',
          solution: {
            kind: 'true-false',
            rightChoiceIds: ['dung'],
            reasons: { dung: 'Đúng hạn thì miễn lệ phí.', sai: 'Đúng hạn thì miễn lệ phí.' },
          },
        },
      ],
      cite: { source: 'luat-ho-tich-2014', at: 'Điều 11' },
    },
  ],
})

export const ALL_RIGHT: QuestionResponse[] = [
  { questionId: 'han-dang-ky', answer: { kind: 'choices', choiceIds: ['sau-muoi'] } },
  { questionId: 'le-phi', answer: { kind: 'choices', choiceIds: ['dung'] } },
]
export const ONE_RIGHT: QuestionResponse[] = [
  { questionId: 'han-dang-ky', answer: { kind: 'choices', choiceIds: ['ba-muoi'] } },
  { questionId: 'le-phi', answer: { kind: 'choices', choiceIds: ['dung'] } },
]
