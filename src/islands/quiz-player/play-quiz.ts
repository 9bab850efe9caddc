import { backOffMs } from '../../client/back-off.ts'
import { deliver } from '../../client/deliver.ts'
import { onDeviceEvent } from '../../client/device-events.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { refreshProgress } from '../../client/refresh-progress.ts'
import { refusesAttempt } from '../../client/refused-for-good.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { refreshAccount } from '../../client/session.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { askToHandIn } from './ask-to-hand-in.ts'
import { loadedWork, loadWork, loadWorkWhenSomebodyIsThere } from './late-work.ts'
import { askedAttemptId, historyNote, quizAddress } from './quiz-address.ts'
import { attemptsIn, progressIn, removeAttempt } from './quiz-on-device.ts'
import type { QuizPlay } from './quiz-play.ts'
import { type QuizAction, type QuizState, reduceQuiz } from './quiz-state.ts'

/** How long beginning waits to hear of an attempt on another device; a slow line must not keep anybody from the quiz. */
const PATIENCE_MS = 4_000

type Shown = Pick<QuizPlay, 'state' | 'isKept'>

export interface PlayedQuiz extends Omit<QuizPlay, 'progress' | keyof Shown> {
  shown(): Shown
  /** @returns a function that stops telling */
  subscribe(tell: () => void): () => void
  /** Opens what is under way here, asks the server for more, and goes on listening. @returns a function that stops it */
  start(): () => void
}

/** Joins the quiz's states to the device and the server. Each change is on its way to the device before it shows. */
export const playQuiz = (quiz: PublicQuiz): PlayedQuiz => {
  let shown: Shown = { state: { phase: 'opening' }, isKept: true }
  let looking: Promise<void> | undefined
  let stopTrying = (): void => {}
  const listeners = new Set<() => void>()

  const show = (changed: Partial<Shown>): void => {
    shown = { ...shown, ...changed }
    for (const tell of listeners) tell()
  }

  const dispatch = (action: QuizAction): void => {
    const state = reduceQuiz(shown.state, action)
    if (state === shown.state) return
    show({ state })
    enter(state)
  }

  const enter = (state: QuizState): void => {
    stopTrying()
    const mayTry = state.phase === 'not-handed-in' && !refusesAttempt(state.failure.code)
    stopTrying = mayTry ? whenWorthTrying(() => dispatch(askToHandIn())) : () => {}
    const address = quizAddress(state)
    if (address !== undefined) history.replaceState(historyNote(), '', location.pathname + address)
    if (state.phase === 'handing-in')
      void loadWork().then((work) => work.submit(state.attempt).then(dispatch))
  }

  const act = (action: QuizAction): void => {
    const { state } = shown
    const next = reduceQuiz(state, action)
    const before = 'attempt' in state ? state.attempt : undefined
    if (next !== state && 'attempt' in next)
      void loadedWork()
        ?.keepChange(before, next.attempt, action)
        .then((isKept) => show({ isKept }))
    dispatch(action)
  }

  const lookElsewhere = (): void => {
    looking = look(quiz, dispatch)
  }

  return {
    act,
    shown: () => shown,
    subscribe: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    start: () => {
      void open(quiz, dispatch)
      looking = refreshAccount().then(() => look(quiz, dispatch))
      const stops = [
        // Meanwhile the learner may have gone on at another device, and a clock may have slept with this one.
        whenLookedAt(lookElsewhere),
        loadWorkWhenSomebodyIsThere(),
        onDeviceEvent('attempt', () => void follow(shown.state, quiz, dispatch)),
      ]
      return () => {
        stopTrying()
        for (const stop of stops) stop()
      }
    },
    begin: async () => {
      const { state } = shown
      try {
        const { beginQuiz } = await loadWork()
        if (currentOwner() !== 'nobody') await Promise.race([looking, afterMs(PATIENCE_MS)])
        const outdated = state.phase === 'renewed' ? state.attempt : undefined
        await beginQuiz(quiz, await progressIn(quiz.courseId), outdated, dispatch)
      } catch {
        dispatch({ type: 'refused', failure: { code: 'offline' } })
      }
    },
    resume: (attempt: AttemptOnDevice) => act({ type: 'resumed', attempt }),
    putAway: async (attemptId) => {
      await removeAttempt(attemptId)
      dispatch({ type: 'put-away' })
    },
  }
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
