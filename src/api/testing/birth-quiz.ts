import type { AnswerKey } from '../../domain/quiz/answer-key.ts'

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
      kind: 'single-choice',
      lessonId: 'ai-di-khai',
      rightChoiceIds: ['sau-muoi'],
      reasons: { 'sau-muoi': 'Luật cho 60 ngày.', 'ba-muoi': 'Quá ngắn.' },
      cite: { source: 'luat-ho-tich-2014', at: 'Điều 15' },
    },
    {
      id: 'le-phi',
      kind: 'true-false',
      lessonId: 'nop-o-dau',
      rightChoiceIds: ['dung'],
      reasons: { dung: 'Đúng hạn thì miễn lệ phí.', sai: 'Đúng hạn thì miễn lệ phí.' },
      cite: { source: 'luat-ho-tich-2014', at: 'Điều 11' },
    },
  ],
})

export const ALL_RIGHT = [
  { questionId: 'han-dang-ky', choiceIds: ['sau-muoi'] },
  { questionId: 'le-phi', choiceIds: ['dung'] },
]
export const ONE_RIGHT = [
  { questionId: 'han-dang-ky', choiceIds: ['ba-muoi'] },
  { questionId: 'le-phi', choiceIds: ['dung'] },
]
