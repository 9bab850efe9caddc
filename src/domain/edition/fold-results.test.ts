import { expect, test } from 'vitest'
import { countResult, foldResults } from './fold-results.ts'
import { classAnswer, classLearner, classResult } from './testing/class-result.ts'

const NAM = classLearner({ learnerId: '019ab3c0-0000-7000-8000-000000000002', name: 'Ma Văn Mẫu Nam' })

test('the same file twice is the file once', () => {
  expect(foldResults([classResult(), classResult()])).toEqual(classResult())
})

test('a file grown since adds its new learners and new answers', () => {
  const second = classAnswer({ checkId: 'noi-khai', isRight: true })
  const grown = classResult({ learners: [classLearner({ answers: [classAnswer(), second] }), NAM] })
  const folded = foldResults([classResult(), grown])
  expect(folded).toEqual(grown)
  expect(countResult(folded)).toEqual({ learners: 2, answers: 3 })
})

test('an older file imported after a newer one takes nothing away', () => {
  const grown = classResult({ learners: [classLearner(), NAM] })
  expect(foldResults([grown, classResult()])).toEqual(grown)
})

test('an answer told first stays, whatever a later file or a later line says of the same check', () => {
  const other = classAnswer({ choiceId: 'sau-muoi', isRight: true })
  expect(
    foldResults([classResult(), classResult({ learners: [classLearner({ answers: [other] })] })]),
  ).toEqual(classResult())
  expect(
    foldResults([classResult({ learners: [classLearner({ answers: [classAnswer(), other] })] })]),
  ).toEqual(classResult())
})

test('no file is no class', () => {
  expect(foldResults([])).toBeUndefined()
  expect(countResult(undefined)).toEqual({ learners: 0, answers: 0 })
})
