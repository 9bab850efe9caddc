import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { backOffMs } from '../../client/back-off.ts'
import { deliver } from '../../client/deliver.ts'
import { type DeviceEvent, onDeviceEvent } from '../../client/device-events.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { refreshProgress } from '../../client/refresh-progress.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { refreshAccount } from '../../client/session.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { useDeviceValue } from '../ui/use-device-value.ts'
import { askToHandIn } from './ask-to-hand-in.ts'
import { loadedWork, loadWork, loadWorkWhenSomebodyIsThere } from './late-work.ts'
import { askedAttemptId, historyNote, quizAddress } from './quiz-address.ts'
import { attemptsIn, progressIn, removeAttempt } from './quiz-on-device.ts'
import type { QuizPlay } from './quiz-play.ts'
import { type QuizAction, type QuizState, reduceQuiz } from './quiz-state.ts'

const CHANGES: readonly DeviceEvent[] = ['account', 'progress']

/** How long beginning waits to hear of an attempt on another device; a slow line must not keep anybody from the quiz. */
const PATIENCE_MS = 4_000

/** Joins the quiz's states to the device and the server. Each change is on its way to the device before it shows. */
export const useQuiz = (quiz: PublicQuiz): QuizPlay => {
  const [state, dispatch] = useReducer(reduceQuiz, { phase: 'opening' })
  const [isKept, setIsKept] = useState(true)
  const readProgress = useCallback(() => progressIn(quiz.courseId), [quiz.courseId])
  const progress = useDeviceValue(readProgress, CHANGES)
  const looking = useRef<Promise<void>>(undefined)

  useEffect(() => {
    void open(quiz, dispatch)
    looking.current = refreshAccount().then(() => look(quiz, dispatch))
    // Meanwhile the learner may have gone on at another device, and a clock may have slept with this one.
    const stopLooking = whenLookedAt(() => {
      looking.current = look(quiz, dispatch)
    })
    const stopWaiting = loadWorkWhenSomebodyIsThere()
    return () => {
      stopLooking()
      stopWaiting()
    }
  }, [quiz])

  useEffect(() => {
    const address = quizAddress(state)
    if (address !== undefined) history.replaceState(historyNote(), '', location.pathname + address)
    if (state.phase === 'handing-in')
      void loadWork().then((work) => work.submit(state.attempt).then(dispatch))
    const stopFollowing = onDeviceEvent('attempt', () => void follow(state, quiz, dispatch))
    if (state.phase !== 'not-handed-in') return stopFollowing
    const stopTrying = whenWorthTrying(() => dispatch(askToHandIn()))
    return () => {
      stopFollowing()
      stopTrying()
    }
  }, [state, quiz])

  const act = (action: QuizAction): void => {
    const next = reduceQuiz(state, action)
    const before = 'attempt' in state ? state.attempt : undefined
    if (next !== state && 'attempt' in next)
      void loadedWork()?.keepChange(before, next.attempt, action).then(setIsKept)
    dispatch(action)
  }

  const putAway = async (attemptId: string): Promise<void> => {
    await removeAttempt(attemptId)
    dispatch({ type: 'put-away' })
  }

  const begin = async (): Promise<void> => {
    try {
      const { beginQuiz } = await loadWork()
      if (currentOwner() !== 'nobody') await Promise.race([looking.current, afterMs(PATIENCE_MS)])
      await beginQuiz(quiz, progress, state.phase === 'renewed' ? state.attempt : undefined, dispatch)
    } catch {
      dispatch({ type: 'refused', failure: { code: 'offline' } })
    }
  }

  const resume = (attempt: AttemptOnDevice): void => act({ type: 'resumed', attempt })

  return { state, progress, isKept, act, begin, resume, putAway }
}

type Dispatch = (action: QuizAction) => void

const open = async (quiz: PublicQuiz, dispatch: Dispatch): Promise<void> => {
  const askedId = askedAttemptId(location.search, history.state)
  const nothing: QuizAction = { type: 'opened', attempt: undefined, isKnown: false, wasAnswering: false }
  if (askedId === undefined && (await attemptsIn(quiz.courseId)).length === 0) return dispatch(nothing)
  try {
    const work = await loadWork()
    dispatch(await (askedId === undefined ? work.openQuiz(quiz) : work.resultOf(askedId, quiz.courseId)))
  } catch {
    dispatch(nothing)
    dispatch({ type: 'refused', failure: { code: 'offline' } })
  }
}

/** Asks the server how far the learner is and what is under way elsewhere; offline, the quiz goes on with what is here. */
const look = async (quiz: PublicQuiz, dispatch: Dispatch): Promise<void> => {
  if (currentOwner() === 'nobody') return
  try {
    await refreshProgress()
    const work = await loadWork()
    await work.lookElsewhere(quiz)
    dispatch({ type: 'found', attempts: await work.underWay(quiz) })
  } catch {
    // The player's other half could not be fetched: whoever begins is told.
  }
}

const whenLookedAt = (lookAgain: () => void): (() => void) => {
  const lookIfVisible = (): void => {
    if (document.visibilityState === 'visible') lookAgain()
  }
  document.addEventListener('visibilitychange', lookIfVisible)
  return () => document.removeEventListener('visibilitychange', lookIfVisible)
}

const follow = async (state: QuizState, quiz: PublicQuiz, dispatch: Dispatch): Promise<void> => {
  const work = await loadWork().catch(() => undefined)
  const action = await work?.followAttempt(state, quiz)
  if (action !== undefined) dispatch(action)
}

const afterMs = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const whenWorthTrying = (tryAgain: () => void): (() => void) => {
  addEventListener('online', tryAgain)
  // Besides, quietly: a view that changes at each try would be read out at each try.
  const timer = setTimeout(() => void deliver(), backOffMs(0))
  const stopAccount = onDeviceEvent('account', tryAgain)
  return () => {
    removeEventListener('online', tryAgain)
    clearTimeout(timer)
    stopAccount()
  }
}
