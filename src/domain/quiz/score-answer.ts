import type { PartAnswer } from './response.ts'
import { scoreChoices } from './score-choices.ts'
import { scoreMatching } from './score-matching.ts'
import { scoreNumber } from './score-number.ts'
import { scoreOrdering } from './score-ordering.ts'
import { scoreShortText } from './score-short-text.ts'
import type { Solution } from './solution.ts'

/** Points for one thing that was asked, 0 to 1. Left open, or answered in the way of another kind, it earns nothing. */
export const scoreAnswer = (solution: Solution, answer: PartAnswer | undefined): number => {
  switch (solution.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'true-false':
      return answer?.kind === 'choices' ? scoreChoices(solution, answer.choiceIds) : 0
    case 'matching':
      return answer?.kind === 'pairs' ? scoreMatching(solution, answer.pairs) : 0
    case 'ordering':
      return answer?.kind === 'order' ? scoreOrdering(solution, answer.itemIds) : 0
    case 'short-text':
      return answer?.kind === 'typed' ? scoreShortText(solution, answer.text) : 0
    case 'number':
      return answer?.kind === 'typed' ? scoreNumber(solution, answer.text) : 0
  }
}
