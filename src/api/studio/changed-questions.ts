import type { ChangedQuestion } from '../../contract/studio/remark-preview.ts'
import type { Remarking } from '../../domain/attempt/remark-attempt.ts'

// Two attempts may have answered two versions: what changes marks for one of them has to be told.
const STRENGTH = { 'not-comparable': 1, withdrawn: 2, changed: 3 } as const

/** The questions of these attempts that are not what they were, each once. */
export const changedQuestions = (remarkings: readonly Remarking[]): ChangedQuestion[] => {
  const changes = new Map<string, ChangedQuestion['change']>()
  for (const { questionId, change } of remarkings.flatMap(({ questions }) => questions)) {
    if (change === 'same') continue
    const told = changes.get(questionId)
    if (told === undefined || STRENGTH[told] < STRENGTH[change]) changes.set(questionId, change)
  }
  return [...changes]
    .map(([questionId, change]) => ({ questionId, change }))
    .toSorted((a, b) => (a.questionId < b.questionId ? -1 : 1))
}
