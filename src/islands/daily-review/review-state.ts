import type { ReviewToday } from '../../client/review/read-review.ts'
import type { QuestionFeedback } from '../../domain/attempt/attempt.ts'
import type { Answer } from '../../domain/quiz/response.ts'
import type { ReviewCard } from '../../domain/review/review-card.ts'
import type { Instant } from '../../domain/shared/time.ts'

type Warning = 'open' | 'not-kept'

/** A card on the screen. */
interface Asked {
  today: ReviewToday
  card: ReviewCard
  /** Its number in this sitting, from 1. */
  number: number
  /** What the order of its options follows from. */
  seed: string
}

export type ReviewState =
  | { phase: 'opening' }
  /** Nobody is signed in here. */
  | { phase: 'nobody' }
  /** The half that asks could not be fetched. */
  | { phase: 'not-loaded' }
  /** Before the first card: what there is today, if anything. */
  | { phase: 'resting'; today: ReviewToday }
  | (Asked & {
      phase: 'asking'
      answer: Answer | undefined
      /** When the work on it began, the reading of the reasons before it included. */
      since: Instant
      /** Why checking was not done: something was left open, or the device did not keep the answer. */
      warning: Warning | undefined
    })
  | (Asked & { phase: 'told'; feedback: QuestionFeedback; since: Instant })
  | { phase: 'done'; today: ReviewToday }

export type ReviewAction =
  /** The device was read, for the first time or after something changed there. */
  | { type: 'read'; today: ReviewToday }
  | { type: 'found-nobody' }
  | { type: 'not-loaded' }
  | { type: 'begun'; now: Instant }
  | { type: 'answered'; answer: Answer }
  | { type: 'warned'; warning: Warning }
  /** Marked and kept. */
  | { type: 'told'; feedback: QuestionFeedback; today: ReviewToday; now: Instant }
  | { type: 'went-on'; today: ReviewToday }

/** What the review shows next. What changes on the device never takes a card away that somebody is working on. */
export const reduceReview = (state: ReviewState, action: ReviewAction): ReviewState => {
  switch (action.type) {
    case 'read':
      return state.phase === 'asking' || state.phase === 'told'
        ? state
        : { phase: state.phase === 'done' ? 'done' : 'resting', today: action.today }
    case 'found-nobody':
      return { phase: 'nobody' }
    case 'not-loaded':
      return state.phase === 'opening' || state.phase === 'nobody' ? { phase: 'not-loaded' } : state
    case 'begun':
      return state.phase === 'resting' ? ask(state.today, 1, action.now) : state
    case 'answered':
      return state.phase === 'asking' ? { ...state, answer: action.answer, warning: undefined } : state
    case 'warned':
      return state.phase === 'asking' ? { ...state, warning: action.warning } : state
    case 'told': {
      if (state.phase !== 'asking') return state
      const { card, number, seed } = state
      const { feedback, today, now } = action
      return { phase: 'told', card, number, seed, feedback, today, since: now }
    }
    case 'went-on':
      return state.phase === 'told' ? ask(action.today, state.number + 1, state.since) : state
  }
}

const ask = (today: ReviewToday, number: number, since: Instant): ReviewState => {
  const card = today.queue[0]
  if (card === undefined) return { phase: 'done', today }
  const seed = orderSeed(card, today)
  return { phase: 'asking', today, card, number, seed, answer: undefined, since, warning: undefined }
}

/**
 * Another order at each review, so that nobody learns a place by heart, and the same after a reload. Stands where a
 * quiz has the id of its attempt.
 */
const orderSeed = ({ cardId }: ReviewCard, { schedules }: ReviewToday): string =>
  `${cardId}/${schedules.get(cardId)?.reviews ?? 0}`
