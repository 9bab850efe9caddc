import { expect, it } from 'vitest'
import { toPublicQuestion } from './public-question.ts'
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
  expect(asked(true)).toMatchObject({
    choices: [
      { id: 'dung', text: 'Đúng' },
      { id: 'sai', text: 'Không đúng' },
    ],
  })
})

it('gives the sides of a matching question by id, so that their order tells no pair', () => {
  const matching: Question = {
    ...common,
    kind: 'matching',
    rights: [
      { id: 'y', text: '15 ngày' },
      { id: 'x', text: '60 ngày' },
    ],
    lefts: [
      { id: 'khai-tu', text: 'Khai tử', right: 'y', reason: 'Luật nói vậy.' },
      { id: 'khai-sinh', text: 'Khai sinh', right: 'x', reason: 'Luật nói vậy.' },
    ],
  }
  expect(toPublicQuestion(matching)).toEqual({
    id: 'han',
    kind: 'matching',
    lessonId: 'bai',
    prompt: 'Hạn là bao lâu?',
    lefts: [
      { id: 'khai-sinh', text: 'Khai sinh' },
      { id: 'khai-tu', text: 'Khai tử' },
    ],
    rights: [
      { id: 'x', text: '60 ngày' },
      { id: 'y', text: '15 ngày' },
    ],
  })
})

it('gives the items of an ordering question by id, never in the order of the file', () => {
  const items = ['nop', 'dien', 'chon'].map((id) => ({ id, text: `Bước ${id}` }))
  const ordering: Question = { ...common, kind: 'ordering', items, reason: 'Luật nói vậy.' }
  expect(toPublicQuestion(ordering)).toEqual({
    id: 'han',
    kind: 'ordering',
    lessonId: 'bai',
    prompt: 'Hạn là bao lâu?',
    items: [
      { id: 'chon', text: 'Bước chon' },
      { id: 'dien', text: 'Bước dien' },
      { id: 'nop', text: 'Bước nop' },
    ],
  })
})

it('gives a typed question its unit and nothing it accepts', () => {
  const rule = { value: 60, tolerance: 0, unit: 'ngày', decimals: false, reason: 'Luật nói vậy.' }
  expect(toPublicQuestion({ ...common, kind: 'number', ...rule })).toEqual({
    id: 'han',
    kind: 'number',
    lessonId: 'bai',
    prompt: 'Hạn là bao lâu?',
    unit: 'ngày',
    decimals: false,
  })
  const text: Question = { ...common, kind: 'short-text', accepted: ['a'], marks: 'strict', reason: 'Vì a.' }
  expect(toPublicQuestion(text)).toEqual({
    id: 'han',
    kind: 'short-text',
    lessonId: 'bai',
    prompt: 'Hạn là bao lâu?',
    marks: 'strict',
  })
})

it('gives each part of a case study as it gives a question', () => {
  const caseStudy: Question = {
    ...common,
    kind: 'case-study',
    parts: [
      { id: 'mot', prompt: 'Đúng không?', kind: 'true-false', isTrue: true, reason: 'Luật nói vậy.' },
      {
        id: 'hai',
        prompt: 'Gọi là gì?',
        kind: 'short-text',
        accepted: ['a'],
        marks: 'strict',
        reason: 'Vì a.',
      },
    ],
  }
  expect(toPublicQuestion(caseStudy)).toEqual({
    id: 'han',
    kind: 'case-study',
    lessonId: 'bai',
    prompt: 'Hạn là bao lâu?',
    parts: [
      {
        id: 'mot',
        kind: 'true-false',
        prompt: 'Đúng không?',
        choices: [
          { id: 'dung', text: 'Đúng' },
          { id: 'sai', text: 'Không đúng' },
        ],
      },
      { id: 'hai', kind: 'short-text', prompt: 'Gọi là gì?', marks: 'strict' },
    ],
  })
})
