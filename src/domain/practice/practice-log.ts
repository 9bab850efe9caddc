import { act, startPractice } from './act.ts'
import type { Practice } from './practice.ts'
import type { PracticeAction, PracticeState } from './practice-state.ts'

/** A desk with everything that was done at it. */
export interface PracticeRun {
  log: readonly PracticeAction[]
  state: PracticeState
}

/**
 * One more action. What changes nothing is not kept; of what is typed into one field only the last is, since nothing between
 * was judged.
 * @returns the very same run where nothing changed
 */
export const takeAction = (practice: Practice, run: PracticeRun, action: PracticeAction): PracticeRun => {
  const state = act(practice, run.state, action)
  if (state === run.state) return run
  const last = run.log.at(-1)
  const isSameField = action.kind === 'fill' && last?.kind === 'fill' && last.target === action.target
  return { state, log: [...(isSameField ? run.log.slice(0, -1) : run.log), action] }
}

/**
 * The desk after everything in a log. Actions that the practice no longer knows, because it was edited since, are passed
 * over: whoever comes back is as far as what is left of the log leads.
 */
export const replay = (practice: Practice, log: readonly PracticeAction[]): PracticeState =>
  log.reduce((state, action) => act(practice, state, action), startPractice(practice))

/**
 * Reads a log back from a device.
 * @returns an empty one for anything that is none
 */
export const parseLog = (json: string | null): PracticeAction[] => {
  try {
    const held: unknown = JSON.parse(json ?? '[]')
    return Array.isArray(held) ? held.filter(isAction) : []
  } catch {
    return []
  }
}

// By hand: the schemas would bring Zod into the page for these few lines.
const isAction = (held: unknown): held is PracticeAction => {
  if (typeof held !== 'object' || held === null || !('kind' in held)) return false
  const target = 'target' in held && typeof held.target === 'string'
  const value = 'value' in held ? held.value : undefined
  switch (held.kind) {
    case 'open':
    case 'press':
      return target
    case 'fill':
      return target && (typeof value === 'string' || isTexts(value))
    case 'hint':
      return target && (value === 1 || value === 2 || value === 3)
    case 'back':
    case 'show':
      return true
    default:
      return false
  }
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
