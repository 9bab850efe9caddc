import { describe, expect, test } from 'vitest'
import { plainAnswer } from './plain-answer.ts'

test.each([
  ['a full stop at the end', 'Tạm trú.', 'Tạm trú'],
  ['a stop after a quote, a bracket or a sign', '“5%”.', '5%'],
  ['an ellipsis', 'Tạm trú…', 'Tạm trú'],
  ['curly quotes around all of it', '“một cửa”', 'một cửa'],
  ['spaces beside signs', 'cha ,mẹ ( 60/2014 / QH13 )', 'cha,mẹ(60/2014/QH13)'],
  ['spaces between digits', '1900 0000', '19000000'],
])('drops %s', (_, typed, plain) => expect(plainAnswer(typed)).toBe(plain))

describe('keeps', () => {
  test.each([
    ['stops that are all there is', '...', '...'],
    ['quotes around a part', '"một cửa" điện tử', '"một cửa" điện tử'],
    ['an apostrophe within', "H'Mông", "H'Mông"],
    ['a point or a comma between digits', '1.500', '1.500'],
    ['spaces between digits and words', '60 ngày', '60 ngày'],
    ['a sign before a number', '-5', '-5'],
  ])('%s', (_, typed, plain) => expect(plainAnswer(typed)).toBe(plain))
})

test.each([
  ['days', '1.7.2025.', '01/07/2025'],
  ['personal ids', '001.099.012.345', '001099012345'],
  ['phone numbers', '+84 (0) 912.345.678', '0912345678'],
])('makes one of %s in two forms', (_, typed, other) => expect(plainAnswer(typed)).toBe(plainAnswer(other)))
