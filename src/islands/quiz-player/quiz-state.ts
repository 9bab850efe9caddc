import type { ApiFailure } from '../../client/call-api.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import type { AttemptResult } from '../../domain/attempt/attempt.ts'
import type { Answer } from '../../domain/quiz/response.ts'
import type { Instant } from '../../domain/shared/time.ts'
import { answerQuestion } from './attempt-changes.ts'

export type QuizState =
  | { phase: 'opening' }
  | { phase: 'intro'; unfinished?: AttemptOnDevice; failure?: ApiFailure }
  /** An attempt is on the device whose questions are no longer in the bank. */
  | { phase: 'renewed'; attempt: AttemptOnDevice }
  | { phase: 'answering'; attempt: AttemptOnDevice; isWarned: boolean }
  | { phase: 'handing-in'; attempt: AttemptOnDevice }
  | { phase: 'not-handed-in'; attempt: AttemptOnDevice; failure: ApiFailure }
  | { phase: 'marked'; result: AttemptResult; failure?: ApiFailure }
  | { phase: 'no-result'; failure: ApiFailure }

export type QuizAction =
  | { type: 'opened'; attempt: AttemptOnDevice | undefined; isKnown: boolean; wasAnswering: boolean }
  | { type: 'begun'; attempt: AttemptOnDevice }
  | { type: 'resumed' }
  | { type: 'answered'; questionId: string; answer: Answer; now: Instant }
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
      return { phase: 'answering', attempt: action.attempt, isWarned: false }
    case 'resumed':
      return state.phase === 'intro' && state.unfinished !== undefined
        ? { phase: 'answering', attempt: state.unfinished, isWarned: false }
        : state
    case 'answered':
      return state.phase === 'answering'
        ? {
            ...state,
            attempt: answerQuestion(state.attempt, action.questionId, action.answer, action.now),
            isWarned: false,
          }
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
      return state.phase === 'intro' || state.phase === 'marked'
        ? { ...state, failure: action.failure }
        : state
    case 'put-away':
      return { phase: 'intro', ...(action.failure === undefined ? {} : { failure: action.failure }) }
  }
}

const opened = ({ attempt, isKnown, wasAnswering }: Extract<QuizAction, { type: 'opened' }>): QuizState => {
  if (attempt === undefined) return { phase: 'intro' }
  if (attempt.handedInAt !== undefined) return { phase: 'handing-in', attempt }
  if (!isKnown) return { phase: 'renewed', attempt }
  return wasAnswering
    ? { phase: 'answering', attempt, isWarned: false }
    : { phase: 'intro', unfinished: attempt }
}

const askedToHandIn = (state: QuizState, isSure: boolean, now: Instant): QuizState => {
  if (state.phase === 'not-handed-in') return { phase: 'handing-in', attempt: state.attempt }
  if (state.phase !== 'answering') return state
  if (!isSure) return { ...state, isWarned: true }
  return { phase: 'handing-in', attempt: { ...state.attempt, handedInAt: now } }
}
