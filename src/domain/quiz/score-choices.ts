import type { ChoiceSolution } from './solution.ts'

/**
 * Points for one question, 0 to 1. One answer and true/false: all or nothing. Several answers: each right choice
 * picked counts for its share, each wrong one picked takes a share back, never below 0.
 */
export const scoreChoices = (
  solution: Pick<ChoiceSolution, 'kind' | 'rightChoiceIds'>,
  choiceIds: readonly string[],
): number => {
  const picked = new Set(choiceIds)
  const rightPicked = solution.rightChoiceIds.filter((id) => picked.has(id)).length
  const wrongPicked = picked.size - rightPicked
  if (solution.kind !== 'multiple-choice') return rightPicked === 1 && wrongPicked === 0 ? 1 : 0
  return Math.max(0, (rightPicked - wrongPicked) / solution.rightChoiceIds.length)
}
