import { useCallback, useEffect, useRef, useState } from 'react'
import { onDeviceEvent } from '../../client/device-events.ts'
import { readPracticeLog, watchPracticeLog, writePracticeLog } from '../../client/practice-logs.ts'
import { recordStatement } from '../../client/record-statement.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { isFinished, startPractice } from '../../domain/practice/act.ts'
import type { Practice } from '../../domain/practice/practice.ts'
import { type PracticeRun, parseLog, replay, takeAction } from '../../domain/practice/practice-log.ts'
import type { PracticeAction, PracticeState } from '../../domain/practice/practice-state.ts'
import { isUnaided, scorePractice } from '../../domain/practice/score-practice.ts'

export interface PracticePlay {
  /** Undefined until the device was asked. */
  state: PracticeState | undefined
  /** Counts what was said to the learner, so that the same words twice are told twice. */
  told: number
  isKept: boolean
  onAct(action: PracticeAction): void
  restart(): void
}

interface Held extends PracticeRun {
  told: number
}

/** Joins the engine to the device: the log is read from there, and every action is there before the next. */
export const usePractice = (practice: Practice): PracticePlay => {
  const [held, setHeld] = useState<Held>()
  const [isKept, setIsKept] = useState(true)
  // Two actions may come before anything is drawn again.
  const latest = useRef<Held>(undefined)

  const hold = useCallback((next: Held): void => {
    latest.current = next
    setHeld(next)
  }, [])

  useEffect(() => {
    let stop: (() => void) | undefined
    const read = (): void => {
      const log = parseLog(readPracticeLog(currentOwner(), practice.id))
      hold({ log, state: { ...replay(practice, log), told: undefined }, told: 0 })
    }
    const follow = (): void => {
      stop?.()
      stop = watchPracticeLog(currentOwner(), practice.id, read)
      read()
    }
    follow()
    const stopAccount = onDeviceEvent('account', follow)
    return () => {
      stop?.()
      stopAccount()
    }
  }, [practice, hold])

  const keep = (next: Held): void => {
    hold(next)
    setIsKept(writePracticeLog(currentOwner(), practice.id, JSON.stringify(next.log)))
  }

  return {
    state: held?.state,
    told: held?.told ?? 0,
    isKept,
    onAct: (action) => {
      const before = latest.current
      if (before === undefined) return
      const run = takeAction(practice, before, action)
      if (run === before) return
      const isTold = run.state.told !== before.state.told
      keep({ ...run, told: before.told + (isTold ? 1 : 0) })
      tellDone(practice, before.state, run.state)
    },
    restart: () => keep({ log: [], state: startPractice(practice), told: (latest.current?.told ?? 0) + 1 }),
  }
}

/** A step done is told once it is done; done again after stepping back it is told again, which changes nothing. */
const tellDone = (practice: Practice, before: PracticeState, state: PracticeState): void => {
  const stepId = state.done.length > before.done.length ? state.done.at(-1) : undefined
  if (stepId === undefined) return
  const about = { courseId: practice.course, practiceId: practice.id }
  // Practice goes on even where the device cannot keep the record.
  const record = (deed: Parameters<typeof recordStatement>[0]): void =>
    void recordStatement(deed).catch(() => undefined)
  record({ ...about, verb: 'did-practice-step', stepId, isUnaided: isUnaided(state, stepId) })
  if (isFinished(practice, state))
    record({ ...about, verb: 'finished-practice', ...scorePractice(practice, state) })
}
