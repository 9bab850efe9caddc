import { expect, test } from 'vitest'
import type { AttemptResult, QuestionFeedback } from '../attempt/attempt.ts'
import type { PublicQuestion } from '../quiz/public-question.ts'
import { laterCard } from './later-card.ts'
import { missedCards } from './missed-cards.ts'
import { card } from './testing/reviews.ts'

const solution: QuestionFeedback['parts'][number]['solution'] = {
  kind: 'true-false',
  rightChoiceIds: ['dung'],
  reasons: { dung: 'Luật nói vậy.', sai: 'Luật nói vậy.' },
}

const feedback = (questionId: string, points: number): QuestionFeedback => ({
  questionId,
  lessonId: 'ai-di-khai',
  points,
  parts: [{ id: questionId, points, answer: { kind: 'choices', choiceIds: ['sai'] }, solution }],
  cite: { source: 'luat' },
})

const result: AttemptResult = {
  attemptId: '01900000-0000-7000-8000-000000000001',
  courseId: 'khai-sinh',
  keyVersion: '0123456789abcdef',
  submittedAt: '2026-11-20T02:00:00.000Z',
  earned: 1.5,
  of: 4,
  passMark: 2,
  isPassed: false,
  questions: [feedback('dung-roi', 1), feedback('mot-nua', 0.5), feedback('sai', 0), feedback('da-bo', 0)],
}

const ask = (id: string): PublicQuestion => card(id).question
const bank = {
  courseId: 'khai-sinh',
  keyVersion: '0123456789abcdef',
  questions: [ask('dung-roi'), ask('mot-nua'), ask('sai')],
}

test('every question without full points that is still in the bank becomes a card, without what was answered', () => {
  expect(missedCards(result, bank)).toEqual([card('mot-nua'), card('sai')])
})

test('a bank of another version gives no cards: its words may have changed', () => {
  expect(missedCards(result, { ...bank, keyVersion: 'fedcba9876543210' })).toEqual([])
})

test('the bank of another course gives none either', () => {
  expect(missedCards(result, { ...bank, courseId: 'khai-tu' })).toEqual([])
})

test('the text of a card is that of the latest attempt, whichever arrives last', () => {
  const older = card('a', '2026-11-20T02:00:00.000Z')
  const newer = card('a', '2026-11-21T02:00:00.000Z')
  expect(laterCard(undefined, older)).toBe(older)
  expect(laterCard(older, newer)).toBe(newer)
  expect(laterCard(newer, older)).toBe(newer)
})
