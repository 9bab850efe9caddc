import { expect, test } from 'vitest'
import type { QuestionKey } from './answer-key.ts'
import { compareQuestionKeys } from './compare-question-keys.ts'
import type { Solution } from './solution.ts'

const asking = (...solutions: Solution[]): QuestionKey => ({
  id: 'han',
  lessonId: 'ai-di-khai',
  parts: solutions.map((solution, at) => ({ id: `y-${at}`, solution })),
  cite: { source: 'luat' },
})

const single = (right: string, choices = ['a', 'b', 'c']): Solution => ({
  kind: 'single-choice',
  rightChoiceIds: [right],
  reasons: Object.fromEntries(choices.map((id) => [id, 'Vì luật nói vậy.'])),
})
const number = (value: number, unit = 'ngày'): Solution => ({
  ...{ kind: 'number', value, tolerance: 0, unit },
  reason: 'Luật nói vậy.',
})
const ordering = (...rightItemIds: string[]): Solution => ({ kind: 'ordering', rightItemIds, reason: '' })
const pairs = (rightPairs: Record<string, string>): Solution => ({
  kind: 'matching',
  rightPairs,
  reasons: {},
})
const text = (accepted: string[], marks: 'strict' | 'forgiven' = 'forgiven'): Solution => ({
  ...{ kind: 'short-text', accepted, marks },
  reason: '',
})
const several = (...rightChoiceIds: string[]): Solution => ({
  kind: 'multiple-choice',
  rightChoiceIds,
  reasons: { a: '', b: '', c: '' },
})

test.each([
  ['the right choices in another order', several('a', 'b'), several('b', 'a')],
  ['accepted answers in another order', text(['một', 'hai']), text(['hai', 'một'])],
  ['pairs in another order', pairs({ x: '1', y: '2' }), pairs({ y: '2', x: '1' })],
  ['other reasons', single('a'), { ...single('a'), reasons: { a: 'Lý do mới', b: '', c: '' } } as Solution],
])('%s changes nothing', (_, older, newer) => {
  expect(compareQuestionKeys(asking(older), asking(newer))).toBe('same')
})

test.each([
  ['another right choice', single('a'), single('b')],
  ['one right choice more', several('a', 'b'), several('a', 'b', 'c')],
  ['another right side', pairs({ x: '1', y: '2' }), pairs({ x: '2', y: '2' })],
  ['another order', ordering('nhan', 'ghi', 'trao'), ordering('ghi', 'nhan', 'trao')],
  ['one accepted answer more', text(['một']), text(['một', 'hai'])],
  ['marks that are now asked for', text(['một']), text(['một'], 'strict')],
  ['another number', number(60), number(30)],
  ['a wider tolerance', number(60), { ...number(60), tolerance: 5 } as Solution],
])('%s is a changed key', (_, older, newer) => {
  expect(compareQuestionKeys(asking(older), asking(newer))).toBe('changed')
})

test.each([
  ['another kind of question', [single('a')], [number(60)]],
  ['a choice nobody saw', [single('a')], [single('d', ['a', 'b', 'c', 'd'])]],
  ['a choice taken out', [single('a')], [single('a', ['a', 'b'])]],
  ['another left side', [pairs({ x: '1', y: '2' })], [pairs({ x: '1', z: '2' })]],
  ['another item', [ordering('nhan', 'ghi', 'trao')], [ordering('nhan', 'ghi', 'luu')]],
  ['another unit', [number(60)], [number(60, 'tháng')]],
  ['one part more', [number(60)], [number(60), single('a')]],
  ['one part less', [number(60), single('a')], [number(60)]],
])('%s asks otherwise than before', (_, older, newer) => {
  expect(compareQuestionKeys(asking(...older), asking(...newer))).toBe('not-comparable')
})

test('a question that is gone was withdrawn', () => {
  expect(compareQuestionKeys(asking(number(60)), undefined)).toBe('withdrawn')
})
