import { expect, it } from 'vitest'
import type { QuestionKey } from './answer-key.ts'
import { scoreQuiz } from './score-quiz.ts'

const threeRight = (id: string): QuestionKey => ({
  id,
  kind: 'multiple-choice',
  lessonId: 'bai',
  rightChoiceIds: ['a', 'b', 'c'],
  reasons: {},
  cite: { source: 'luat' },
})

it('adds thirds up to whole points, so that rounding costs nobody the pass mark', () => {
  const keys = ['m', 'n', 'o'].map(threeRight)
  const responses = keys.map(({ id }) => ({ questionId: id, choiceIds: ['a'] }))
  expect(scoreQuiz(keys, responses, { passMark: 1 })).toMatchObject({ earned: 1, of: 3, isPassed: true })
})

it('marks an open question with nothing and does not stumble over it', () => {
  const score = scoreQuiz(
    [threeRight('m'), threeRight('n')],
    [{ questionId: 'n', choiceIds: ['a', 'b', 'c'] }],
    {
      passMark: 2,
    },
  )
  expect(score).toEqual({ earned: 1, of: 2, isPassed: false, byQuestion: { m: 0, n: 1 } })
})

it('asks for no more points than a small bank has', () => {
  const score = scoreQuiz([threeRight('m')], [{ questionId: 'm', choiceIds: ['a', 'b', 'c'] }], {
    passMark: 8,
  })
  expect(score.isPassed).toBe(true)
})
