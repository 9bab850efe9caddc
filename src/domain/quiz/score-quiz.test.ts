import { expect, it } from 'vitest'
import type { QuestionKey } from './answer-key.ts'
import type { Answer } from './response.ts'
import { scoreQuestion, scoreQuiz } from './score-quiz.ts'

const threeRight = (id: string): QuestionKey => ({
  id,
  lessonId: 'bai',
  cite: { source: 'luat' },
  parts: [{ id, solution: { kind: 'multiple-choice', rightChoiceIds: ['a', 'b', 'c'], reasons: {} } }],
})

const chose = (...choiceIds: string[]): Answer => ({ kind: 'choices', choiceIds })

it('adds thirds up to whole points, so that rounding costs nobody the pass mark', () => {
  const keys = ['m', 'n', 'o'].map(threeRight)
  const responses = keys.map(({ id }) => ({ questionId: id, answer: chose('a') }))
  expect(scoreQuiz(keys, responses, { passMark: 1 })).toEqual({ earned: 1, of: 3, isPassed: true })
})

it('marks an open question with nothing and does not stumble over it', () => {
  const responses = [{ questionId: 'n', answer: chose('a', 'b', 'c') }]
  const score = scoreQuiz([threeRight('m'), threeRight('n')], responses, { passMark: 2 })
  expect(score).toEqual({ earned: 1, of: 2, isPassed: false })
})

it('asks for no more points than a small bank has', () => {
  const responses = [{ questionId: 'm', answer: chose('a', 'b', 'c') }]
  expect(scoreQuiz([threeRight('m')], responses, { passMark: 8 }).isPassed).toBe(true)
})

const caseStudy: QuestionKey = {
  id: 'ho-so',
  lessonId: 'bai',
  cite: { source: 'luat' },
  parts: [
    { id: 'mot', solution: { kind: 'single-choice', rightChoiceIds: ['a'], reasons: {} } },
    { id: 'hai', solution: { kind: 'number', value: 60, tolerance: 0, unit: 'ngày', reason: '' } },
  ],
}

it('gives a case study the mean of its parts and counts it as one question', () => {
  const answer: Answer = { kind: 'parts', parts: { mot: { kind: 'choices', choiceIds: ['a'] } } }
  expect(scoreQuestion(caseStudy, answer)).toBe(0.5)
  const responses = [{ questionId: 'ho-so', answer }]
  expect(scoreQuiz([caseStudy], responses, { passMark: 1 })).toEqual({ earned: 0.5, of: 1, isPassed: false })
})
