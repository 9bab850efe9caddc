import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PartAnswer } from './response.ts'
import { scoreAnswer } from './score-answer.ts'
import type { Solution } from './solution.ts'

const ids = ['a', 'b', 'c', 'd']
const solutions: Solution[] = [
  { kind: 'single-choice', rightChoiceIds: ['a'], reasons: {} },
  { kind: 'multiple-choice', rightChoiceIds: ['a', 'b'], reasons: {} },
  { kind: 'true-false', rightChoiceIds: ['a'], reasons: {} },
  { kind: 'matching', rightPairs: { a: 'c', b: 'd' }, reasons: {} },
  { kind: 'ordering', rightItemIds: ids, reason: '' },
  { kind: 'short-text', accepted: ['a'], marks: 'forgiven', reason: '' },
  { kind: 'number', value: 1, tolerance: 0, unit: 'ngày', reason: '' },
]

const someIds = fc.array(fc.constantFrom(...ids), { maxLength: 8 })
const anyAnswer: fc.Arbitrary<PartAnswer> = fc.oneof(
  someIds.map((choiceIds) => ({ kind: 'choices' as const, choiceIds })),
  someIds.map((itemIds) => ({ kind: 'order' as const, itemIds })),
  fc
    .dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids))
    .map((pairs) => ({ kind: 'pairs' as const, pairs: { ...pairs } })),
  fc.constantFrom('a', '1', '', '1.000').map((text) => ({ kind: 'typed' as const, text })),
)

describe.each(solutions)('whatever is answered, $kind', (solution) => {
  it('earns between nothing and the whole point', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const points = scoreAnswer(solution, answer)
        return points >= 0 && points <= 1
      }),
    )
  })

  it('earns nothing when left open', () => expect(scoreAnswer(solution, undefined)).toBe(0))
})

it('never depends on the order in which choices were picked', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ids), fc.constantFrom(...solutions), (picked, solution) => {
      const of = (choiceIds: string[]) => scoreAnswer(solution, { kind: 'choices', choiceIds })
      return of(picked) === of([...picked].sort())
    }),
  )
})

it('never falls when one more right choice or pair is added', () => {
  const [, several, , matching] = solutions
  if (several === undefined || matching === undefined) throw new Error('Two solutions are missing')
  fc.assert(
    fc.property(fc.subarray(ids), fc.constantFrom('a', 'b'), (picked, right) => {
      const of = (choiceIds: string[]) => scoreAnswer(several, { kind: 'choices', choiceIds })
      return of([...picked, right]) >= of(picked)
    }),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('c', 'd')), (some) => {
      const of = (pairs: Record<string, string>) => scoreAnswer(matching, { kind: 'pairs', pairs })
      return of({ ...some, a: 'c' }) >= of({ ...some })
    }),
  )
})
