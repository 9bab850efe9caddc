import { expect, it } from 'vitest'
import { publicQuestionSchema, toPublicQuestion } from './public-question.ts'
import type { Question } from './question.ts'

const common = { id: 'han', lesson: 'bai', prompt: 'Hạn là bao lâu?', cite: { source: 'luat' } }

it('keeps the prompt and the choices and nothing that tells the answer', () => {
  const question: Question = {
    ...common,
    kind: 'single-choice',
    choices: [
      { id: 'a', text: '60 ngày', right: true, reason: 'Luật nói vậy.' },
      { id: 'b', text: '30 ngày', right: false, reason: 'Đó là việc khác.' },
      { id: 'c', text: '15 ngày', right: false, reason: 'Đó là khai tử.' },
    ],
  }
  expect(toPublicQuestion(question)).toEqual({
    id: 'han',
    kind: 'single-choice',
    lessonId: 'bai',
    prompt: 'Hạn là bao lâu?',
    choices: [
      { id: 'a', text: '60 ngày' },
      { id: 'b', text: '30 ngày' },
      { id: 'c', text: '15 ngày' },
    ],
  })
})

it('gives true/false its two choices without telling which holds', () => {
  const asked = (isTrue: boolean) =>
    toPublicQuestion({ ...common, kind: 'true-false', isTrue, reason: 'Luật nói vậy.' })
  expect(asked(true)).toEqual(asked(false))
  expect(asked(true).choices).toEqual([
    { id: 'dung', text: 'Đúng' },
    { id: 'sai', text: 'Không đúng' },
  ])
})

it('refuses a public question that carries anything more', () => {
  const leaky = {
    id: 'a',
    kind: 'single-choice',
    lessonId: 'b',
    prompt: 'c',
    choices: [],
    rightChoiceIds: ['x'],
  }
  expect(publicQuestionSchema.safeParse(leaky).success).toBe(false)
})
