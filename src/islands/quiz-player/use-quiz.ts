import { useCallback, useEffect, useReducer, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { type DeviceEvent, onDeviceEvent } from '../../client/device-events.ts'
import { beginOnServer } from '../../client/hand-in.ts'
import { refreshProgress } from '../../client/refresh-progress.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { refreshAccount } from '../../client/session.ts'
import { mayStartAttempt } from '../../domain/attempt/attempt-rules.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import type { ErrorCode } from '../../domain/shared/error-code.ts'
import { useDeviceValue } from '../ui/use-device-value.ts'
import { beginAttempt } from './attempt-changes.ts'
import { quizAddress } from './quiz-address.ts'
import { keepAttempt, openQuiz, progressIn, removeAttempt, submit } from './quiz-on-device.ts'
import type { QuizPlay } from './quiz-play.ts'
import { type QuizAction, reduceQuiz } from './quiz-state.ts'

const CHANGES: readonly DeviceEvent[] = ['account', 'progress']

/** Joins the quiz's states to the device and the server. Each change is on its way to the device before it shows. */
export const useQuiz = (quiz: PublicQuiz): QuizPlay => {
  const [state, dispatch] = useReducer(reduceQuiz, { phase: 'opening' })
  const [isKept, setIsKept] = useState(true)
  const readProgress = useCallback(() => progressIn(quiz.courseId), [quiz.courseId])
  const progress = useDeviceValue(readProgress, CHANGES)

  useEffect(() => {
    void openQuiz(quiz).then(dispatch)
    void refreshAccount().then(refreshProgress)
  }, [quiz])

  useEffect(() => {
    const address = quizAddress(state)
    if (address !== undefined) history.replaceState(null, '', location.pathname + address)
    if (state.phase === 'handing-in') void submit(state.attempt).then(dispatch)
    if (state.phase !== 'not-handed-in') return undefined
    return whenWorthTrying(() => dispatch(askToHandIn()))
  }, [state])

  const act = (action: QuizAction): void => {
    const next = reduceQuiz(state, action)
    if (next !== state && 'attempt' in next) void keepAttempt(next.attempt).then(setIsKept)
    dispatch(action)
  }

  const putAway = async (attemptId: string): Promise<void> => {
    await removeAttempt(attemptId)
    dispatch({ type: 'put-away' })
  }

  const begin = async (): Promise<void> => {
    const now = new Date().toISOString()
    const attempt = beginAttempt(quiz, uuidv7(), currentOwner(), now)
    const allowed = mayStartAttempt(progress, quiz.rules, attempt.attemptId, now)
    if (!allowed.ok) return dispatch({ type: 'refused', failure: allowed })
    if (state.phase === 'renewed') await removeAttempt(state.attempt.attemptId)
    act({ type: 'begun', attempt })
    if (attempt.owner === 'nobody') return
    const reply = await beginOnServer(attempt)
    if (reply.ok || !forbidsStart(reply.code)) return
    await removeAttempt(attempt.attemptId)
    dispatch({ type: 'put-away', failure: reply })
    await refreshProgress()
  }

  return { state, progress, isKept, act, begin, putAway }
}

export const askToHandIn = (isSure = true): QuizAction => ({
  type: 'asked-to-hand-in',
  isSure,
  now: new Date().toISOString(),
})

// Another device may have used up the tries, or the page may be older than the bank the server has.
const forbidsStart = (code: ErrorCode): boolean =>
  code === 'no-tries-left' || code === 'wait-before-next-try' || code === 'unknown-key-version'

const whenWorthTrying = (tryAgain: () => void): (() => void) => {
  addEventListener('online', tryAgain)
  const stopAccount = onDeviceEvent('account', tryAgain)
  return () => {
    removeEventListener('online', tryAgain)
    stopAccount()
  }
}
