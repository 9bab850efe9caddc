import { expect, test } from 'vitest'
import type { QuestionFeedback } from '../../domain/attempt/attempt.ts'
import { reviewQuestion } from './review-question.ts'

const choices = [
  { id: 'ba-muoi', text: '30 ngày' },
  { id: 'sau-muoi', text: '60 ngày' },
]
const feedback = (part: Partial<QuestionFeedback>): QuestionFeedback => ({
  questionId: 'han',
  lessonId: 'ai-di-khai',
  points: 0,
  choiceIds: [],
  rightChoiceIds: ['sau-muoi'],
  reasons: { 'ba-muoi': 'Ba mươi là hạn cũ.', 'sau-muoi': 'Luật ghi sáu mươi.', khac: 'Không ai chọn.' },
  cite: { source: 'luat' },
  ...part,
})

test('a wrong choice reads its own reason first, then why the right one is right', () => {
  expect(reviewQuestion(feedback({ choiceIds: ['ba-muoi'] }), choices)).toEqual({
    outcome: 'wrong',
    choices: [
      { id: 'ba-muoi', text: '30 ngày', isChosen: true, isRight: false },
      { id: 'sau-muoi', text: '60 ngày', isChosen: false, isRight: true },
    ],
    reasons: [
      { about: '30 ngày', words: 'Ba mươi là hạn cũ.' },
      { about: '60 ngày', words: 'Luật ghi sáu mươi.' },
    ],
  })
})

test('a right choice reads its reason once', () => {
  const review = reviewQuestion(feedback({ choiceIds: ['sau-muoi'], points: 1 }), choices)
  expect(review).toMatchObject({ outcome: 'right', reasons: [{ words: 'Luật ghi sáu mươi.' }] })
})

test('two choices that share one reason say it once', () => {
  const reasons = { dung: 'Luật miễn.', sai: 'Luật miễn.' }
  const review = reviewQuestion(feedback({ choiceIds: ['sai'], rightChoiceIds: ['dung'], reasons }), [])
  expect(review.reasons).toEqual([{ words: 'Luật miễn.' }])
})

test.each([
  [0.5, ['sau-muoi'], 'partly'],
  [0, [], 'open'],
] as const)('%d points for %j is %s', (points, choiceIds, outcome) => {
  expect(reviewQuestion(feedback({ points, choiceIds: [...choiceIds] }), choices).outcome).toBe(outcome)
})
