import { expect, test } from 'vitest'
import { may, mayIn } from './may.ts'

test.each([
  ['learner', false],
  ['coordinator', false],
  ['trainer', true],
  ['administrator', true],
] as const)(
  'a %s may decide to mark again, answer letters and bring in the results of a class: %s',
  (role, isAllowed) => {
    expect(may(role, 'remark-attempts')).toBe(isAllowed)
    expect(may(role, 'answer-letters')).toBe(isAllowed)
    expect(may(role, 'import-class-results')).toBe(isAllowed)
  },
)

test.each([
  ['coordinator', '02221', true],
  ['coordinator', '02222', false],
  ['coordinator', undefined, false],
  ['administrator', undefined, true],
  ['trainer', '02221', false],
  ['learner', '02221', false],
] as const)('a %s of the commune %s may lead the teams of commune 02221: %s', (role, unitCode, isAllowed) => {
  expect(mayIn({ role, unitCode }, 'lead-teams', '02221')).toBe(isAllowed)
})
