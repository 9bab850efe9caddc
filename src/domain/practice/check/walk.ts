import { act, isFinished, startPractice } from '../act.ts'
import type { Practice } from '../practice.ts'
import type { DeskAction, PracticeState } from '../practice-state.ts'
import { rightAction } from '../right-action.ts'

const LONGEST = 400

export interface Walk {
  actions: DeskAction[]
  /** The state before the first action and after each. */
  states: PracticeState[]
  isComplete: boolean
}

/** A perfect path from a state to the end, or as far as there is one. */
export const walkOn = (practice: Practice, from: PracticeState = startPractice(practice)): Walk => {
  const actions: DeskAction[] = []
  const states = [from]
  let state = from
  while (actions.length < LONGEST && !isFinished(practice, state)) {
    const next = rightAction(practice, state)
    const after = next && act(practice, state, next.action)
    if (next === undefined || after === undefined || after === state) break
    actions.push(next.action)
    states.push(after)
    state = after
  }
  return { actions, states, isComplete: isFinished(practice, state) }
}
