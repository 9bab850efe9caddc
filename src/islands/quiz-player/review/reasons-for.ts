import type { PartFeedback } from '../../../domain/attempt/attempt.ts'
import type { PublicPart } from '../../../domain/quiz/public-question.ts'

export interface Reason {
  /** The choice or left side it speaks of; left out where there is only one reason to give. */
  about?: string
  words: string
}

/** Why: of what was chosen first, then of what would have been right. Each sentence once. */
export const reasonsFor = ({ answer, solution }: PartFeedback, part: PublicPart | undefined): Reason[] => {
  switch (solution.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false': {
      const chosen = answer?.kind === 'choices' ? answer.choiceIds : []
      const choices = part !== undefined && 'choices' in part ? part.choices : []
      return reasonsAbout([...chosen, ...solution.rightChoiceIds], solution.reasons, choices)
    }
    case 'matching': {
      const lefts = part?.kind === 'matching' ? part.lefts : []
      return reasonsAbout(Object.keys(solution.rightPairs), solution.reasons, lefts)
    }
    case 'ordering':
    case 'short-text':
    case 'number':
      return [{ words: solution.reason }]
  }
}

const reasonsAbout = (
  ids: readonly string[],
  reasons: Readonly<Record<string, string>>,
  options: readonly { id: string; text: string }[],
): Reason[] => {
  const idByWords = new Map<string, string>()
  for (const id of ids) {
    const words = reasons[id]
    if (words !== undefined) idByWords.set(words, id)
  }
  const isAlone = idByWords.size === 1
  return [...idByWords].map(([words, optionId]) => {
    const about = options.find(({ id }) => id === optionId)?.text
    return isAlone || about === undefined ? { words } : { about, words }
  })
}
