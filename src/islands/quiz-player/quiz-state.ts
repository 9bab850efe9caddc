import type { ApiFailure } from '../../client/call-api.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { joinAttempts } from '../../client/join-attempts.ts'
import type { AttemptResult } from '../../domain/attempt/attempt.ts'
import type { Instant } from '../../domain/shared/time.ts'
import { answerQuestion, type GivenAnswer } from './answer-question.ts'

export type QuizState =
  | { phase: 'opening' }
  | { phase: 'intro'; unfinished?: AttemptOnDevice; other?: AttemptOnDevice; failure?: ApiFailure }
  /** An attempt is on the device whose questions are no longer in the bank. */
  | { phase: 'renewed'; attempt: AttemptOnDevice }
  | { phase: 'answering'; attempt: AttemptOnDevice; isWarned: boolean }
  | { phase: 'handing-in'; attempt: AttemptOnDevice }
  | { phase: 'not-handed-in'; attempt: AttemptOnDevice; failure: ApiFailure }
  | { phase: 'marked'; result: AttemptResult; failure?: ApiFailure }
  | { phase: 'no-result'; failure: ApiFailure }

export type QuizAction =
  | {
      type: 'opened'
      attempt: AttemptOnDevice | undefined
      /** Another attempt under way, where two devices began without a network. */
      other?: AttemptOnDevice | undefined
      isKnown: boolean
      wasAnswering: boolean
    }
  /** What is under way now, the first to be offered first: another tab or the server knew more. */
  | { type: 'found'; attempts: AttemptOnDevice[] }
  /** The same, where the learner asked to begin. */
  | { type: 'offered'; attempts: AttemptOnDevice[] }
  | { type: 'handed-in-elsewhere'; attempt: AttemptOnDevice }
  /** What another tab made of an attempt; too late where this one has gone on meanwhile. */
  | { type: 'followed'; attemptId: string; next: QuizAction }
  | { type: 'begun'; attempt: AttemptOnDevice }
  | { type: 'resumed'; attempt: AttemptOnDevice }
  | ({ type: 'answered' } & GivenAnswer)
  | { type: 'moved'; place: number }
  /** Sure when every question is answered, or the learner was warned and goes on. */
  | { type: 'asked-to-hand-in'; isSure: boolean; now: Instant }
  | { type: 'not-handed-in'; failure: ApiFailure }
  | { type: 'marked'; result: AttemptResult }
  | { type: 'no-result'; failure: ApiFailure }
  /** No new attempt may begin now. */
  | { type: 'refused'; failure: ApiFailure }
  /** The attempt does not count, or is given up: back to the beginning. */
  | { type: 'put-away'; failure?: ApiFailure }

/** What the quiz player shows next. Whatever arrives late, an attempt handed in is never opened for answers again. */
export const reduceQuiz = (state: QuizState, action: QuizAction): QuizState => {
  switch (action.type) {
    case 'opened':
      return state.phase === 'opening' ? opened(action) : state
    case 'begun':
      // Whoever waited for the beginning may have gone on with what was under way.
      return state.phase === 'answering'
        ? state
        : { phase: 'answering', attempt: action.attempt, isWarned: false }
    case 'found':
      return found(state, action.attempts)
    case 'offered':
      return state.phase === 'answering' ? state : introWith(action.attempts)
    case 'handed-in-elsewhere':
      return { phase: 'handing-in', attempt: action.attempt }
    case 'followed':
      return (state.phase === 'answering' || state.phase === 'not-handed-in') &&
        state.attempt.attemptId === action.attemptId
        ? reduceQuiz(state, action.next)
        : state
    case 'resumed':
      return state.phase === 'intro'
        ? { phase: 'answering', attempt: action.attempt, isWarned: false }
        : state
    case 'answered':
      return state.phase === 'answering'
        ? { ...state, attempt: answerQuestion(state.attempt, action), isWarned: false }
        : state
    case 'moved':
      return state.phase === 'answering'
        ? { ...state, attempt: { ...state.attempt, place: action.place }, isWarned: false }
        : state
    case 'asked-to-hand-in':
      return askedToHandIn(state, action.isSure, action.now)
    case 'not-handed-in':
      return state.phase === 'handing-in'
        ? { ...state, phase: 'not-handed-in', failure: action.failure }
        : state
    case 'marked':
      return { phase: 'marked', result: action.result }
    case 'no-result':
      return { phase: 'no-result', failure: action.failure }
    case 'refused':
      if (state.phase === 'renewed') return { phase: 'intro', failure: action.failure }
      return state.phase === 'intro' || state.phase === 'marked'
        ? { ...state, failure: action.failure }
        : state
    case 'put-away':
      return { phase: 'intro', ...(action.failure === undefined ? {} : { failure: action.failure }) }
  }
}

const opened = ({
  attempt,
  other,
  isKnown,
  wasAnswering,
}: Extract<QuizAction, { type: 'opened' }>): QuizState => {
  if (attempt === undefined) return { phase: 'intro' }
  if (attempt.refused !== undefined) return { phase: 'not-handed-in', attempt, failure: attempt.refused }
  if (attempt.handedInAt !== undefined) return { phase: 'handing-in', attempt }
  if (!isKnown) return { phase: 'renewed', attempt }
  return wasAnswering
    ? { phase: 'answering', attempt, isWarned: false }
    : introWith(other === undefined ? [attempt] : [attempt, other])
}

/** While one answers, only what is newer of the same attempt is taken in; nothing else may move under the finger. */
const found = (state: QuizState, attempts: readonly AttemptOnDevice[]): QuizState => {
  if (state.phase === 'intro')
    return { ...introWith(attempts), ...(state.failure !== undefined && { failure: state.failure }) }
  if (state.phase !== 'answering') return state
  const same = attempts.find(({ attemptId }) => attemptId === state.attempt.attemptId)
  return same === undefined ? state : { ...state, attempt: joinAttempts(same, state.attempt) }
}

const introWith = ([unfinished, other]: readonly AttemptOnDevice[]): QuizState & { phase: 'intro' } => ({
  phase: 'intro',
  ...(unfinished !== undefined && { unfinished }),
  ...(other !== undefined && { other }),
})

const askedToHandIn = (state: QuizState, isSure: boolean, now: Instant): QuizState => {
  if (state.phase === 'not-handed-in') return { phase: 'handing-in', attempt: state.attempt }
  if (state.phase !== 'answering') return state
  if (!isSure) return { ...state, isWarned: true }
  return { phase: 'handing-in', attempt: { ...state.attempt, handedInAt: now } }
}
