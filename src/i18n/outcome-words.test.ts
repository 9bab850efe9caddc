import { expect, test } from 'vitest'
import { choiceWords, outcomeSentence } from './outcome-words.ts'

test('points are told only where they are neither all nor none', () => {
  expect(outcomeSentence('partly', 0.5)).toBe('Đúng một phần: 0,5 trên 1 điểm')
  expect(outcomeSentence('wrong', 0)).toBe('Chưa đúng')
  expect(outcomeSentence('right', 1)).toBe('Đúng')
})

test.each([
  [true, true, 'Bạn chọn, đúng'],
  [true, false, 'Bạn chọn, chưa đúng'],
  [false, true, 'Đáp án đúng'],
  [false, false, undefined],
])('a choice picked: %s, right: %s reads %s', (isChosen, isRight, words) => {
  expect(choiceWords(isChosen, isRight)).toBe(words)
})
