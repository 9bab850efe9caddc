import { expect, test } from 'vitest'
import { isAnswered } from './is-answered.ts'
import type { PublicQuestion } from './public-question.ts'
import type { Answer } from './response.ts'

const common = { id: 'q', lessonId: 'bai', prompt: 'Hỏi?' }
const choice: PublicQuestion = { ...common, kind: 'single-choice', choices: [] }
const number: PublicQuestion = { ...common, kind: 'number', unit: 'ngày', decimals: false }
const matching: PublicQuestion = {
  ...common,
  kind: 'matching',
  lefts: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
  rights: [],
}
const caseStudy: PublicQuestion = {
  ...common,
  kind: 'case-study',
  parts: [
    { id: 'mot', prompt: 'Gọi là gì?', kind: 'short-text', marks: 'forgiven' },
    { id: 'hai', prompt: 'Thế nào?', kind: 'short-text', marks: 'forgiven' },
  ],
}
const typed = (text: string) => ({ kind: 'typed' as const, text })

test.each<[string, PublicQuestion, Answer | undefined, boolean]>([
  ['nothing picked', choice, undefined, false],
  ['a choice taken back', choice, { kind: 'choices', choiceIds: [] }, false],
  ['a choice', choice, { kind: 'choices', choiceIds: ['a'] }, true],
  ['half of the pairs', matching, { kind: 'pairs', pairs: { a: 'x' } }, false],
  ['every pair', matching, { kind: 'pairs', pairs: { a: 'x', b: 'x' } }, true],
  ['a number', number, typed('1 500'), true],
  ['a number nobody can be sure of', number, typed('1.500'), false],
  ['one part of two', caseStudy, { kind: 'parts', parts: { mot: typed('a') } }, false],
  ['both parts', caseStudy, { kind: 'parts', parts: { mot: typed('a'), hai: typed('b') } }, true],
])('%s', (_, question, answer, expected) => {
  expect(isAnswered(question, answer)).toBe(expected)
})
