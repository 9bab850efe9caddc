import type { AttemptResult } from '../../domain/attempt/attempt.ts'
import type { PublicBank } from '../../domain/quiz/public-bank.ts'
import { missedCards } from '../../domain/review/missed-cards.ts'
import { announce } from '../device-events.ts'
import { currentOwner } from '../remembered-account.ts'
import { thisReview } from './this-review.ts'

/** Makes cards of the questions missed in a result that its owner has before them. Doing so again changes nothing. */
export const keepMissed = async (result: AttemptResult, bank: PublicBank): Promise<void> => {
  const owner = currentOwner()
  if (owner === 'nobody') return
  await (await thisReview()).keepCards(owner, result.attemptId, missedCards(result, bank))
  announce('review')
}
