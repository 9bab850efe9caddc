import { expect, test } from 'vitest'
import { may } from './may.ts'

test.each([
  ['learner', false],
  ['coordinator', false],
  ['trainer', true],
  ['administrator', true],
] as const)('a %s may decide to mark again: %s', (role, isAllowed) => {
  expect(may(role, 'remark-attempts')).toBe(isAllowed)
})
