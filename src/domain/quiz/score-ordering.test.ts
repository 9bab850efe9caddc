import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scoreOrdering } from './score-ordering.ts'

const rule = { rightItemIds: ['dang-nhap', 'chon', 'dien', 'nop'] }

it('gives the point for the right order', () => {
  expect(scoreOrdering(rule, rule.rightItemIds)).toBe(1)
})

it('takes one share where one item went to the wrong end', () => {
  expect(scoreOrdering(rule, ['nop', 'dang-nhap', 'chon', 'dien'])).toBeCloseTo(2 / 3)
})

it('gives nothing for the order turned round', () => {
  expect(scoreOrdering(rule, [...rule.rightItemIds].reverse())).toBe(0)
})

it('gives nothing for an answer that holds an item twice', () => {
  expect(scoreOrdering(rule, ['dang-nhap', 'chon', 'dien', 'nop', 'nop'])).toBe(0)
})

it('gives the whole point for no other order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(rule.rightItemIds, { minLength: 0, maxLength: 4 }), (itemIds) => {
      const points = scoreOrdering(rule, itemIds)
      return points >= 0 && (points === 1) === (itemIds.join() === rule.rightItemIds.join())
    }),
  )
})
