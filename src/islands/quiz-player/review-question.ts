import type { QuestionFeedback } from '../../domain/attempt/attempt.ts'
import type { PublicQuestion } from '../../domain/quiz/public-question.ts'

export type Outcome = 'right' | 'partly' | 'wrong' | 'open'

export interface ReviewedChoice {
  id: string
  text: string
  isChosen: boolean
  isRight: boolean
}

export interface Review {
  outcome: Outcome
  choices: ReviewedChoice[]
  /** Why: of what was chosen first, then of what would have been right. Each sentence once. */
  reasons: Reason[]
}

interface Reason {
  /** The choice it speaks of; left out where there is only one reason to give. */
  about?: string
  words: string
}

/**
 * What a learner reads about one question after handing in.
 * @param choices in the order the attempt showed them; empty when the question is no longer in the bank
 */
export const reviewQuestion = (feedback: QuestionFeedback, choices: PublicQuestion['choices']): Review => {
  const { choiceIds, rightChoiceIds } = feedback
  return {
    outcome: outcomeOf(feedback),
    choices: choices.map(({ id, text }) => ({
      id,
      text,
      isChosen: choiceIds.includes(id),
      isRight: rightChoiceIds.includes(id),
    })),
    reasons: reasonsFor(feedback, choices),
  }
}

const reasonsFor = (
  { choiceIds, rightChoiceIds, reasons }: QuestionFeedback,
  choices: PublicQuestion['choices'],
): Reason[] => {
  const choiceByWords = new Map<string, string>()
  for (const id of [...choiceIds, ...rightChoiceIds]) {
    const words = reasons[id]
    if (words !== undefined) choiceByWords.set(words, id)
  }
  const isAlone = choiceByWords.size === 1
  return [...choiceByWords].map(([words, choiceId]) => {
    const about = choices.find(({ id }) => id === choiceId)?.text
    return isAlone || about === undefined ? { words } : { about, words }
  })
}

const outcomeOf = ({ points, choiceIds }: QuestionFeedback): Outcome => {
  if (choiceIds.length === 0) return 'open'
  if (points >= 1) return 'right'
  return points > 0 ? 'partly' : 'wrong'
}
