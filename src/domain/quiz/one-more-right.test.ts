import fc from 'fast-check'
import { describe, it } from 'vitest'
import { scoreChoices } from './score-choices.ts'
import { scoreMatching } from './score-matching.ts'
import { scoreNumber } from './score-number.ts'
import { scoreOrdering } from './score-ordering.ts'

// Nobody may lose by knowing more, nor gain by a further guess that is wrong.

const IDS = [...'abcdef']
const split = fc.subarray(IDS, { minLength: 2, maxLength: 4 })

describe('several answers', () => {
  const key = (rightChoiceIds: string[]) => ({ kind: 'multiple-choice' as const, rightChoiceIds })
  const wrongOf = (right: string[]) => IDS.filter((id) => !right.includes(id))

  it('one more right choice never lowers the points', () =>
    fc.assert(
      fc.property(split, fc.subarray(IDS), fc.nat(), (right, picked, pick) => {
        const more = [...picked, right[pick % right.length] ?? '']
        return scoreChoices(key(right), more) >= scoreChoices(key(right), picked)
      }),
    ))

  it('one more wrong choice never raises them', () =>
    fc.assert(
      fc.property(split, fc.subarray(IDS), fc.nat(), (right, picked, pick) => {
        const wrong = wrongOf(right)
        const more = [...picked, wrong[pick % wrong.length] ?? '']
        return scoreChoices(key(right), more) <= scoreChoices(key(right), picked)
      }),
    ))
})

describe('matching', () => {
  const pairs = fc.dictionary(fc.constantFrom('l', 'm', 'n'), fc.constantFrom(...IDS), {
    noNullPrototype: true,
  })
  const rightPairs = { l: 'a', m: 'b', n: 'a' }
  const left = fc.constantFrom('l' as const, 'm' as const, 'n' as const)

  it('one more right pair never lowers the points', () =>
    fc.assert(
      fc.property(pairs, left, (given, more) => {
        const points = scoreMatching({ rightPairs }, { ...given, [more]: rightPairs[more] })
        return points >= scoreMatching({ rightPairs }, given)
      }),
    ))

  it('one more wrong pair never raises them', () =>
    fc.assert(
      fc.property(pairs, left, fc.constantFrom('c', 'd'), (given, more, wrong) => {
        const points = scoreMatching({ rightPairs }, { ...given, [more]: wrong })
        return points <= scoreMatching({ rightPairs }, given)
      }),
    ))
})

describe('ordering', () => {
  const shuffled = fc.shuffledSubarray(IDS, { minLength: IDS.length, maxLength: IDS.length })
  const points = (itemIds: string[]) => scoreOrdering({ rightItemIds: IDS }, itemIds)
  const pairOfNeighbours = fc.integer({ min: 1, max: IDS.length - 1 })

  /** The same order, but for one item, which stands right behind another. */
  const putBehind = (order: string[], item: string, other: string): string[] => {
    const rest = order.filter((id) => id !== item)
    return rest.toSpliced(rest.indexOf(other) + 1, 0, item)
  }

  it('an item put right behind the one that comes before it never lowers the points', () =>
    fc.assert(
      fc.property(shuffled, pairOfNeighbours, (order, at) => {
        const moved = putBehind(order, IDS[at] ?? '', IDS[at - 1] ?? '')
        return points(moved) >= points(order)
      }),
    ))

  it('an item taken from behind the one that comes before it never raises them', () =>
    fc.assert(
      fc.property(shuffled, pairOfNeighbours, fc.constantFrom(...IDS), (order, at, other) => {
        const item = IDS[at] ?? ''
        const before = IDS[at - 1] ?? ''
        fc.pre(other !== item && other !== before)
        const together = putBehind(order, item, before)
        return points(putBehind(together, item, other)) <= points(together)
      }),
    ))
})

describe('number', () => {
  it('one nearer to the value never earns less', () =>
    fc.assert(
      fc.property(fc.nat(9), fc.nat(30), fc.nat(30), (tolerance, a, b) => {
        const points = (distance: number) => scoreNumber({ value: 60, tolerance }, String(60 + distance))
        return points(Math.min(a, b)) >= points(Math.max(a, b))
      }),
    ))
})
