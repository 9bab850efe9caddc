import type { SolutionOf } from './solution.ts'

/** Points for matching, 0 to 1: the share of left sides that got their right side. Nothing is taken back. */
export const scoreMatching = (
  { rightPairs }: Pick<SolutionOf<'matching'>, 'rightPairs'>,
  pairs: Readonly<Record<string, string>>,
): number => {
  const lefts = Object.keys(rightPairs)
  return lefts.filter((left) => pairs[left] === rightPairs[left]).length / lefts.length
}
