import { expect, test } from 'vitest'
import type { PartFeedback, QuestionFeedback } from '../../../domain/attempt/attempt.ts'
import type { PublicQuestion } from '../../../domain/quiz/public-question.ts'
import type { PartAnswer } from '../../../domain/quiz/response.ts'
import type { Solution } from '../../../domain/quiz/solution.ts'
import { ATTEMPT_ID, chose } from '../testing/small-quiz.ts'
import { reviewQuestion } from './review-question.ts'

const common = { id: 'han', lessonId: 'ai-di-khai', prompt: 'Hỏi?' }
const choice: PublicQuestion = {
  ...common,
  kind: 'single-choice',
  choices: [
    { id: 'ba-muoi', text: '30 ngày', pinned: true },
    { id: 'sau-muoi', text: '60 ngày', pinned: true },
  ],
}
const reasons = { 'ba-muoi': 'Ba mươi là hạn cũ.', 'sau-muoi': 'Luật ghi sáu mươi.', khac: 'Không ai chọn.' }
const rightIsSixty: Solution = { kind: 'single-choice', rightChoiceIds: ['sau-muoi'], reasons }

const feedback = (
  solution: Solution,
  answer: PartAnswer | undefined,
  points: number,
  more: Partial<PartFeedback> = {},
): QuestionFeedback => ({
  questionId: 'han',
  lessonId: 'ai-di-khai',
  points,
  parts: [{ id: 'han', points, solution, ...(answer !== undefined && { answer }), ...more }],
  cite: { source: 'luat' },
})

const review = (question: PublicQuestion | undefined, ...given: Parameters<typeof feedback>) =>
  reviewQuestion(feedback(...given), question, ATTEMPT_ID)

test('a wrong choice reads its own reason first, then why the right one is right', () => {
  expect(review(choice, rightIsSixty, chose('ba-muoi'), 0)).toEqual({
    outcome: 'wrong',
    parts: [
      {
        id: 'han',
        rows: [
          { id: 'ba-muoi', text: '30 ngày', words: 'Bạn chọn, chưa đúng', isRight: false },
          { id: 'sau-muoi', text: '60 ngày', words: 'Đáp án đúng', isRight: true },
        ],
        reasons: [
          { about: '30 ngày', words: 'Ba mươi là hạn cũ.' },
          { about: '60 ngày', words: 'Luật ghi sáu mươi.' },
        ],
      },
    ],
  })
})

test('a right choice reads its reason once', () => {
  expect(review(choice, rightIsSixty, chose('sau-muoi'), 1)).toMatchObject({
    outcome: 'right',
    parts: [{ reasons: [{ words: 'Luật ghi sáu mươi.' }] }],
  })
})

test('a question that is no longer in the bank still tells why, each reason once', () => {
  const solution: Solution = {
    kind: 'true-false',
    rightChoiceIds: ['dung'],
    reasons: { dung: 'Luật miễn.', sai: 'Luật miễn.' },
  }
  expect(review(undefined, solution, chose('sai'), 0).parts).toEqual([
    { id: 'han', rows: [], reasons: [{ words: 'Luật miễn.' }] },
  ])
})

test('half the points is partly right, and nothing picked is open', () => {
  expect(review(choice, rightIsSixty, chose('sau-muoi'), 0.5).outcome).toBe('partly')
  expect(review(choice, rightIsSixty, chose(), 0).outcome).toBe('open')
  expect(review(choice, rightIsSixty, undefined, 0).outcome).toBe('open')
})

test('a pair is shown as it should be, with what it was matched with', () => {
  const matching: PublicQuestion = {
    ...common,
    kind: 'matching',
    lefts: [
      { id: 'sinh', text: 'Khai sinh' },
      { id: 'tu', text: 'Khai tử' },
    ],
    rights: [
      { id: 'x', text: '60 ngày' },
      { id: 'y', text: '15 ngày' },
    ],
  }
  const solution: Solution = { kind: 'matching', rightPairs: { sinh: 'x', tu: 'y' }, reasons: {} }
  const answer: PartAnswer = { kind: 'pairs', pairs: { sinh: 'x', tu: 'x' } }
  expect(review(matching, solution, answer, 0.5).parts[0]?.rows).toEqual([
    { id: 'sinh', text: 'Khai sinh: 60 ngày', words: 'Bạn ghép đúng', isRight: true },
    { id: 'tu', text: 'Khai tử: 15 ngày', words: 'Chưa đúng, bạn ghép với: 60 ngày', isRight: false },
  ])
})

test('an order is shown as it should be, with what stood behind the right item', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id, text: `Bước ${id}` }))
  const ordering: PublicQuestion = { ...common, kind: 'ordering', items }
  const solution: Solution = { kind: 'ordering', rightItemIds: ['a', 'b', 'c'], reason: 'Vì vậy.' }
  const answer: PartAnswer = { kind: 'order', itemIds: ['c', 'a', 'b'] }
  expect(review(ordering, solution, answer, 0.5).parts[0]?.rows).toEqual([
    { id: 'a', text: '1. Bước a' },
    { id: 'b', text: '2. Bước b', words: 'Bạn xếp ngay sau mục trên, đúng', isRight: true },
    { id: 'c', text: '3. Bước c', words: 'Chưa đúng, bạn xếp ở vị trí 1', isRight: false },
  ])
})

test('an answer that counts without its marks still shows how it is written', () => {
  const text: PublicQuestion = { ...common, kind: 'short-text', marks: 'forgiven' }
  const solution: Solution = {
    kind: 'short-text',
    accepted: ['Tờ khai'],
    marks: 'forgiven',
    reason: 'Vì vậy.',
  }
  const answer: PartAnswer = { kind: 'typed', text: 'to khai' }
  expect(review(text, solution, answer, 1, { marksMissing: true }).parts[0]?.rows).toEqual([
    { id: 'typed', text: 'to khai', words: 'Đúng, lần sau nhớ viết đủ dấu', isRight: true },
    { id: 'right', text: 'Tờ khai', words: 'Đáp án đúng', isRight: true },
  ])
})

test('a number left with a doubtful point is open, and the answer tells its tolerance', () => {
  const number: PublicQuestion = { ...common, kind: 'number', unit: 'đồng', decimals: false }
  const solution: Solution = { kind: 'number', value: 1500, tolerance: 0.5, unit: 'đồng', reason: 'Vì vậy.' }
  const { outcome, parts } = review(number, solution, { kind: 'typed', text: '1.500' }, 0)
  expect(outcome).toBe('open')
  expect(parts[0]?.rows[1]).toMatchObject({ text: '1.500 đồng, chênh không quá 0,5' })
})

test('each part of a case study tells what it asked', () => {
  const caseStudy: PublicQuestion = {
    ...common,
    kind: 'case-study',
    parts: [{ ...choice, id: 'han', prompt: 'Hạn nào?' }],
  }
  expect(review(caseStudy, rightIsSixty, chose('sau-muoi'), 1).parts[0]).toMatchObject({ prompt: 'Hạn nào?' })
})
