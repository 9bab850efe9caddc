import type { SolutionOf } from './solution.ts'

/**
 * Points for ordering, 0 to 1. A list of n items has n - 1 neighbouring pairs; each pair of the right order counts
 * for its share where the answer has the same two items next to each other in the same order. So one item put at the
 * wrong end costs one share, and a list turned round earns nothing.
 */
export const scoreOrdering = (
  { rightItemIds }: Pick<SolutionOf<'ordering'>, 'rightItemIds'>,
  itemIds: readonly string[],
): number => {
  const right = rightItemIds.slice(1)
  // An item sent twice would stand next to more than two others.
  if (new Set(itemIds).size !== itemIds.length) return 0
  const kept = right.filter((id, at) => {
    const place = itemIds.indexOf(id)
    return place > 0 && itemIds[place - 1] === rightItemIds[at]
  })
  return kept.length / right.length
}
