import { expect, test } from 'vitest'
import { may } from './may.ts'

test.each([
  ['learner', false],
  ['coordinator', false],
  ['trainer', true],
  ['administrator', true],
] as const)('a %s may decide to mark again and bring in the results of a class: %s', (role, isAllowed) => {
  expect(may(role, 'remark-attempts')).toBe(isAllowed)
  expect(may(role, 'import-class-results')).toBe(isAllowed)
})
