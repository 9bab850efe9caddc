import { act, isFinished, startPractice } from '../act.ts'
import { buttonsAt, fieldOf, openSteps } from '../desk-at.ts'
import type { Practice, PracticeStep } from '../practice.ts'
import type { PracticeState } from '../practice-state.ts'
import { rightAction, wayTo, wishedValue } from '../right-action.ts'
import { checkStepWays } from './check-step-ways.ts'
import { mistakePath } from './mistake-path.ts'
import type { PracticeFault } from './practice-fault.ts'
import { strayPlaces } from './stray-places.ts'
import { walkOn } from './walk.ts'

/** So many sets of steps done are looked at; a practice with more orders is beyond what its author can oversee, too. */
const MOST_SETS = 512

/**
 * Goes through everything that can happen, one set of steps done after the other: each step can be reached and done, each
 * wrong value and button is explained, every place leads to the end, every screen is seen, every mistake can be made.
 */
export const checkWays = (practice: Practice): PracticeFault[] => {
  const places = new Map([['', startPractice(practice)]])
  const screens = new Set<string>()
  const reached = new Set<string>()
  const faults = new Map<string, PracticeFault>()
  const tell = (fault: PracticeFault): void =>
    void faults.set(JSON.stringify([fault.path, fault.code]), fault)
  for (const state of places.values()) {
    if (places.size > MOST_SETS)
      return [{ path: ['steps'], code: 'too-many-orders', about: String(MOST_SETS) }]
    for (const screenId of screensFrom(practice, state.screenId)) screens.add(screenId)
    if (!walkOn(practice, state).isComplete) tell(noWayOn(practice, state))
    else for (const screenId of deadEnds(practice, state)) tell(noWayBack(practice, screenId))
    for (const step of openSteps(practice, state)) {
      const here = goTo(practice, state, step)
      if (here === undefined) continue
      reached.add(step.id)
      for (const fault of checkStepWays(practice, here, step)) tell(fault)
      const done = doStep(practice, here, step)
      if (done !== undefined && !isFinished(practice, done)) places.set([...done.done].sort().join(' '), done)
    }
  }
  practice.steps.forEach(({ id }, place) => {
    if (!reached.has(id)) tell({ path: ['steps', place], code: 'step-unreachable', about: id })
  })
  practice.screens.forEach(({ id }, place) => {
    if (!screens.has(id)) tell({ path: ['screens', place], code: 'screen-unreachable', about: id })
  })
  practice.mistakes.forEach((mistake, place) => {
    if (mistakePath(practice, mistake) === undefined)
      tell({ path: ['mistakes', place, 'when'], code: 'mistake-impossible', about: mistake.id })
  })
  return [...faults.values()]
}

const noWayOn = (practice: Practice, state: PracticeState): PracticeFault => {
  const stuck = walkOn(practice, state).states.at(-1) ?? state
  // Where steps wait for each other none may be done: the last one done is where it stands still.
  const id = openSteps(practice, stuck)[0]?.id ?? stuck.done.at(-1)
  const place = Math.max(
    0,
    practice.steps.findIndex((step) => step.id === id),
  )
  return { path: ['steps', place], code: 'no-way-on', about: practice.steps[place]?.id ?? '' }
}

/** Screens where one may look around, and from where nothing leads back to what has to be done next. */
const deadEnds = (practice: Practice, state: PracticeState): string[] =>
  strayPlaces(practice, state)
    .filter((place) => rightAction(practice, place) === undefined)
    .map(({ screenId }) => screenId)

const noWayBack = ({ screens }: Practice, screenId: string): PracticeFault => ({
  path: ['screens', screens.findIndex(({ id }) => id === screenId)],
  code: 'no-way-back',
  about: screenId,
})

/** Screens that plain buttons lead to, this one included. */
const screensFrom = (practice: Practice, screenId: string): Set<string> => {
  const found = new Set([screenId])
  // A set goes on with what is added while it is gone through.
  for (const from of found)
    for (const { to } of buttonsAt(practice, from)) if (to !== undefined) found.add(to)
  return found
}

const goTo = (practice: Practice, from: PracticeState, step: PracticeStep): PracticeState | undefined => {
  const end = (wayTo(practice, from.screenId, step.screen) ?? []).reduce(
    (state, target) => act(practice, state, { kind: 'press', target }),
    from,
  )
  return end.screenId === step.screen ? end : undefined
}

const doStep = (practice: Practice, here: PracticeState, step: PracticeStep): PracticeState | undefined => {
  const filled = Object.entries(step.fill ?? {}).reduce((state, [target, wish]) => {
    const field = fieldOf(practice, target)
    return field === undefined
      ? state
      : act(practice, state, { kind: 'fill', target, value: wishedValue(practice, target, wish) })
  }, here)
  const read = (step.open ?? []).reduce(
    (state, target) => act(practice, state, { kind: 'open', target }),
    filled,
  )
  const done = act(practice, read, { kind: 'press', target: step.press })
  return done.done.includes(step.id) ? done : undefined
}
