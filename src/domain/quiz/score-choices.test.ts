import { describe, expect, it } from 'vitest'
import { scoreChoices } from './score-choices.ts'

describe('one answer', () => {
  const key = { kind: 'single-choice' as const, rightChoiceIds: ['a'] }
  it('gives the point for the right choice', () => expect(scoreChoices(key, ['a'])).toBe(1))
  it('gives nothing for a wrong choice', () => expect(scoreChoices(key, ['b'])).toBe(0))
  it('gives nothing when left open', () => expect(scoreChoices(key, [])).toBe(0))
  it('gives nothing for ticking everything', () => expect(scoreChoices(key, ['a', 'b'])).toBe(0))
})

describe('true or false', () => {
  it('gives the point for the right side only', () => {
    const key = { kind: 'true-false' as const, rightChoiceIds: ['sai'] }
    expect(scoreChoices(key, ['sai'])).toBe(1)
    expect(scoreChoices(key, ['dung'])).toBe(0)
  })
})

describe('several answers', () => {
  const key = { kind: 'multiple-choice' as const, rightChoiceIds: ['a', 'b', 'c'] }
  it('gives the point for all the right ones', () => expect(scoreChoices(key, ['c', 'a', 'b'])).toBe(1))
  it('gives a share for each right one', () => expect(scoreChoices(key, ['a', 'b'])).toBeCloseTo(2 / 3))
  it('takes a share back for each wrong one', () =>
    expect(scoreChoices(key, ['a', 'b', 'x'])).toBeCloseTo(1 / 3))
  it('never goes below nothing', () => expect(scoreChoices(key, ['a', 'x', 'y'])).toBe(0))
  it('counts a choice sent twice once', () => expect(scoreChoices(key, ['a', 'a', 'a'])).toBeCloseTo(1 / 3))
})
