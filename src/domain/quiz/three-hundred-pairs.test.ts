import { expect, it, test } from 'vitest'
import { compareTexts } from '../text/compare-texts.ts'
import { compareTypedAnswer } from '../text/compare-typed-answer.ts'
import { DIFFERENT_PAIRS } from '../text/testing/different-pairs.ts'
import { EQUAL_ANSWERS, EQUAL_WORDS } from '../text/testing/equal-pairs.ts'
import { PAIRS_WITHOUT_MARKS } from '../text/testing/pairs-without-marks.ts'
import type { TextPair } from '../text/testing/text-pair.ts'
import { scoreShortText } from './score-short-text.ts'

const EQUAL = [...EQUAL_WORDS, ...EQUAL_ANSWERS]
const ALL = [...EQUAL, ...PAIRS_WITHOUT_MARKS, ...DIFFERENT_PAIRS]

/** The pairs that do not earn these points when they are marked. */
const marksOtherwise = (pairs: readonly TextPair[], marks: 'strict' | 'forgiven', points: 0 | 1) =>
  pairs.filter(([typed, accepted]) => scoreShortText({ accepted: [accepted], marks }, typed) !== points)

/** The pairs that compare at none of these levels. */
const comparesOtherwise = (pairs: readonly TextPair[], ...levels: string[]) =>
  pairs.filter(([typed, accepted]) => !levels.includes(compareTexts(typed, accepted)))

it('judges three hundred pairs, a hundred of each verdict and none twice', () => {
  expect([EQUAL.length, PAIRS_WITHOUT_MARKS.length, DIFFERENT_PAIRS.length]).toEqual([100, 100, 100])
  expect(new Set(ALL.map(([typed, accepted]) => `${typed}|${accepted}`)).size).toBe(300)
})

test('where marks are asked for, none of them is wrongly wrong or wrongly right', () => {
  expect(marksOtherwise(EQUAL, 'strict', 1)).toEqual([])
  expect(marksOtherwise(PAIRS_WITHOUT_MARKS, 'strict', 0)).toEqual([])
  expect(marksOtherwise(DIFFERENT_PAIRS, 'strict', 0)).toEqual([])
})

test('where marks are forgiven, none of them is wrongly wrong or wrongly right', () => {
  expect(marksOtherwise(EQUAL, 'forgiven', 1)).toEqual([])
  expect(marksOtherwise(PAIRS_WITHOUT_MARKS, 'forgiven', 1)).toEqual([])
  expect(marksOtherwise(DIFFERENT_PAIRS, 'forgiven', 0)).toEqual([])
})

test('only those that miss nothing but marks are told so', () => {
  const told = ALL.filter(([typed, accepted]) => compareTypedAnswer(typed, [accepted]).missedMarks)
  expect(told).toEqual(PAIRS_WITHOUT_MARKS)
})

test('texts compare as the answers do, but for those whose form alone is forgiven to an answer', () => {
  expect(comparesOtherwise(EQUAL_WORDS, 'exact', 'same-word')).toEqual([])
  expect(comparesOtherwise(EQUAL_ANSWERS, 'different')).toEqual([])
  expect(comparesOtherwise(DIFFERENT_PAIRS, 'different')).toEqual([])
})

test('it makes no difference which of the two was typed', () => {
  const turned = ALL.filter(
    ([typed, accepted]) =>
      compareTypedAnswer(typed, [accepted]).level !== compareTypedAnswer(accepted, [typed]).level,
  )
  expect(turned).toEqual([])
})
