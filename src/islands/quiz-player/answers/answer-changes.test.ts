import { expect, test } from 'vitest'
import type { PublicQuestion } from '../../../domain/quiz/public-question.ts'
import { answerPart, moveItem, pairUp, pickChoice } from './answer-changes.ts'

test('where one answer is right, a second choice takes the place of the first', () => {
  expect(pickChoice('single-choice', ['ba-muoi'], 'sau-muoi')).toEqual({
    kind: 'choices',
    choiceIds: ['sau-muoi'],
  })
})

test('where several answers are right, a choice is added, and taken back when pressed again', () => {
  const two = { kind: 'choices', choiceIds: ['to-khai', 'chung-sinh'] }
  expect(pickChoice('multiple-choice', ['to-khai'], 'chung-sinh')).toEqual(two)
  expect(pickChoice('multiple-choice', two.choiceIds, 'to-khai')).toEqual({
    kind: 'choices',
    choiceIds: ['chung-sinh'],
  })
})

test('a left side has one right side at most, and can be left alone again', () => {
  expect(pairUp({ a: 'x', b: 'y' }, 'a', 'z')).toEqual({ kind: 'pairs', pairs: { a: 'z', b: 'y' } })
  expect(pairUp({ a: 'x', b: 'y' }, 'a', '')).toEqual({ kind: 'pairs', pairs: { b: 'y' } })
})

test('an item moves past its neighbour and stays at the ends', () => {
  expect(moveItem(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
  expect(moveItem(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
  expect(moveItem(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c'])
  expect(moveItem(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c'])
})

test('answering one part of a case study keeps the other parts', () => {
  const question: PublicQuestion = { id: 'q', lessonId: 'bai', prompt: 'Hỏi?', kind: 'case-study', parts: [] }
  const first = { kind: 'typed', text: 'một' } as const
  const second = { kind: 'typed', text: 'hai' } as const
  const before = answerPart(question, undefined, 'mot', first)
  expect(answerPart(question, before, 'hai', second)).toEqual({
    kind: 'parts',
    parts: { mot: first, hai: second },
  })
})
