import { expect, it } from 'vitest'
import { scoreMatching } from './score-matching.ts'

const rule = { rightPairs: { 'khai-sinh': 'sau-muoi', 'khai-tu': 'muoi-lam', 'ket-hon': 'trong-ngay' } }

it('gives the point for every pair right', () => {
  expect(scoreMatching(rule, rule.rightPairs)).toBe(1)
})

it('gives a share for each pair right and takes nothing back', () => {
  expect(scoreMatching(rule, { 'khai-sinh': 'sau-muoi', 'khai-tu': 'sau-muoi' })).toBeCloseTo(1 / 3)
})

it('gives nothing for pairs that nobody asked about', () => {
  expect(scoreMatching(rule, { khac: 'sau-muoi' })).toBe(0)
})

it('lets two left sides share one right side', () => {
  const shared = { rightPairs: { a: 'x', b: 'x' } }
  expect(scoreMatching(shared, { a: 'x', b: 'x' })).toBe(1)
})
