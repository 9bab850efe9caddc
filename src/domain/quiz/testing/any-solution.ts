import fc from 'fast-check'
import type { PartAnswer } from '../response.ts'
import type { Solution } from '../solution.ts'

const IDS = [...'abcdefgh'].map((letter) => `id-${letter}`)
const PHRASES = [
  'Giấy khai sinh',
  'giay khai sinh',
  'giấy khai tử',
  'hoà',
  'hòa',
  '01/7/2025',
  '1.7.2025',
  '...',
]

const someIds = (minLength: number, maxLength = IDS.length) =>
  fc.shuffledSubarray(IDS, { minLength, maxLength })

const anyChoices = fc.oneof(
  fc.record({
    kind: fc.constantFrom('single-choice' as const, 'true-false' as const),
    rightChoiceIds: someIds(1, 1),
    reasons: fc.constant({}),
  }),
  fc.record({
    kind: fc.constant('multiple-choice' as const),
    rightChoiceIds: someIds(2),
    reasons: fc.constant({}),
  }),
)

const anyPairs = (minLength: number) =>
  someIds(minLength, 6).chain((lefts) =>
    fc
      .array(fc.constantFrom(...IDS), { minLength: lefts.length, maxLength: lefts.length })
      .map((rights) => Object.fromEntries(lefts.map((left, at) => [left, rights[at] ?? left]))),
  )

/** What is right in one part of a question, of any kind. */
export const anySolution: fc.Arbitrary<Solution> = fc.oneof(
  anyChoices,
  fc.record({ kind: fc.constant('matching' as const), rightPairs: anyPairs(2), reasons: fc.constant({}) }),
  fc.record({ kind: fc.constant('ordering' as const), rightItemIds: someIds(3), reason: fc.constant('') }),
  fc.record({
    kind: fc.constant('short-text' as const),
    accepted: fc.subarray(PHRASES, { minLength: 1 }),
    marks: fc.constantFrom('strict' as const, 'forgiven' as const),
    reason: fc.constant(''),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.constantFrom(0, 0.3, 1.5, 60),
    tolerance: fc.constantFrom(0, 0.1, 5),
    unit: fc.constant('ngày'),
    reason: fc.constant(''),
  }),
)

/** What may arrive for one part: of any kind, with ids twice, of nobody, or too many of them. */
export const anyPartAnswer: fc.Arbitrary<PartAnswer> = fc.oneof(
  fc.record({
    kind: fc.constant('choices' as const),
    choiceIds: fc.array(fc.constantFrom(...IDS, 'id-of-nobody'), { maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('pairs' as const), pairs: anyPairs(0) }),
  fc.record({
    kind: fc.constant('order' as const),
    itemIds: fc.oneof(someIds(0), fc.array(fc.constantFrom(...IDS), { maxLength: 8 })),
  }),
  fc.record({
    kind: fc.constant('typed' as const),
    text: fc.oneof(
      fc.constantFrom(...PHRASES, '0,3', '1,5', '62', '1.500', ''),
      fc.string({ maxLength: 20 }),
    ),
  }),
)

/** The answer that is right altogether. */
export const rightAnswer = (solution: Solution): PartAnswer => {
  switch (solution.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return { kind: 'choices', choiceIds: solution.rightChoiceIds }
    case 'matching':
      return { kind: 'pairs', pairs: solution.rightPairs }
    case 'ordering':
      return { kind: 'order', itemIds: solution.rightItemIds }
    case 'short-text':
      return { kind: 'typed', text: solution.accepted[0] ?? '' }
    case 'number':
      return { kind: 'typed', text: String(solution.value).replace('.', ',') }
  }
}
