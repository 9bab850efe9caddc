import { expect, test } from 'vitest'
import type { Remarking } from '../../domain/attempt/remark-attempt.ts'
import type { QuestionChange } from '../../domain/quiz/compare-question-keys.ts'
import { changedQuestions } from './changed-questions.ts'

const of = (changes: Record<string, QuestionChange>): Remarking => ({
  before: { earned: 0, isPassed: false },
  after: { earned: 0, isPassed: false },
  of: 1,
  questions: Object.entries(changes).map(([questionId, change]) => ({
    questionId,
    before: 0,
    after: 0,
    change,
  })),
})

test('each question is told once, and those that are what they were not at all', () => {
  expect(
    changedQuestions([of({ mot: 'same', hai: 'withdrawn' }), of({ hai: 'withdrawn', ba: 'changed' })]),
  ).toEqual([
    { questionId: 'ba', change: 'changed' },
    { questionId: 'hai', change: 'withdrawn' },
  ])
})

test('where versions differ, what changes marks is told', () => {
  const changed = { questionId: 'mot', change: 'changed' }
  expect(changedQuestions([of({ mot: 'changed' }), of({ mot: 'not-comparable' })])).toEqual([changed])
  expect(changedQuestions([of({ mot: 'not-comparable' }), of({ mot: 'changed' })])).toEqual([changed])
})
