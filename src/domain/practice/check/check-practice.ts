import type { Practice } from '../practice.ts'
import { checkMockIds } from './check-mock-ids.ts'
import { checkWays } from './check-ways.ts'
import { checkWishes } from './check-wishes.ts'
import { checkIds } from './named-parts.ts'
import type { PracticeFault } from './practice-fault.ts'

/**
 * Everything wrong in a practice that its schema cannot tell. What can happen is gone through only once every id leads
 * somewhere: before that, one slip of the pen would be told ten times.
 */
export const checkPractice = (practice: Practice): PracticeFault[] => {
  const plain = [...checkIds(practice), ...checkWishes(practice)]
  return [...(plain.length > 0 ? plain : checkWays(practice)), ...checkMockIds(practice)]
}
