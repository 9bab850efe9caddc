import { readNumber } from '../text/read-number.ts'
import type { SolutionOf } from './solution.ts'

// 0,1 + 0,2 is not 0,3 to a computer; nobody loses a point to that.
const ROUNDING = 1e-9

/** Points for a number, all or nothing: as near to the value as the tolerance allows, both ends included. */
export const scoreNumber = (
  { value, tolerance }: Pick<SolutionOf<'number'>, 'value' | 'tolerance'>,
  text: string,
): number => {
  const given = readNumber(text)
  return given.ok && Math.abs(given.value - value) <= tolerance + ROUNDING ? 1 : 0
}
