import { buttonsAt, fieldsAt, openSteps, papersAt, screenAt } from './desk-at.ts'
import { isWritable } from './is-writable.ts'
import { lacksOf, mistakeMade } from './judge.ts'
import type { Mistake, Practice, PracticeStep } from './practice.ts'
import type { HintStrength, Place, PracticeAction, PracticeState, Told } from './practice-state.ts'
import { rightAction } from './right-action.ts'

/** The desk before anything was done. */
export const startPractice = (practice: Practice): PracticeState => ({
  screenId: practice.steps[0]?.screen ?? '',
  values: {},
  seen: [],
  done: [],
  stoppedBy: undefined,
  past: [],
  slips: [],
  hints: {},
  shown: [],
  told: undefined,
})

/**
 * The desk after one more action. An action that cannot be done there, such as pressing a button of another screen, changes
 * nothing and gives the very same state back.
 */
export const act = (practice: Practice, state: PracticeState, action: PracticeAction): PracticeState => {
  if (action.kind === 'back') return stepBack(state)
  if (state.stoppedBy !== undefined || isFinished(practice, state)) return state
  switch (action.kind) {
    case 'open':
      return openPaper(practice, state, action.target)
    case 'fill':
      return isWritable(fieldsAt(practice, state.screenId), action.target, action.value)
        ? { ...state, values: { ...state.values, [action.target]: action.value } }
        : state
    case 'press':
      return pressButton(practice, state, action.target)
    case 'hint':
      return readHint(practice, state, action.target, action.value)
    case 'show':
      return showNext(practice, state)
  }
}

/** Whether every step is done. */
export const isFinished = ({ steps }: Practice, { done }: Pick<Place, 'done'>): boolean =>
  done.length === steps.length

const openPaper = (practice: Practice, state: PracticeState, target: string): PracticeState => {
  if (!papersAt(practice, state.screenId).some(({ id }) => id === target)) return state
  const mistake = mistakeMade(practice, state, { kind: 'open', target })
  const seen = state.seen.includes(target) ? state.seen : [...state.seen, target]
  if (mistake !== undefined) return slip(practice, { ...state, seen }, state, mistake)
  return seen === state.seen ? state : { ...state, seen }
}

const pressButton = (practice: Practice, state: PracticeState, target: string): PracticeState => {
  const button = buttonsAt(practice, state.screenId).find(({ id }) => id === target)
  if (button === undefined) return state
  const mistake = mistakeMade(practice, state, { kind: 'press', target })
  if (mistake !== undefined) return slip(practice, state, state, mistake)
  const steps = openSteps(practice, state).filter(
    ({ press, screen }) => press === target && screen === state.screenId,
  )
  // One button may serve several steps that are done in any order: it is meant for the one that is ready.
  const step = steps.find((one) => lacksOf(practice, state, one).length === 0) ?? steps[0]
  if (step !== undefined) return tryStep(practice, state, step)
  if (button.to === undefined) return { ...state, told: { kind: 'idle', target } }
  return button.to === state.screenId || screenAt(practice, button.to) === undefined
    ? state
    : { ...state, screenId: button.to, told: undefined }
}

const tryStep = (practice: Practice, state: PracticeState, step: PracticeStep): PracticeState => {
  const lacks = lacksOf(practice, state, step)
  if (lacks.length > 0) return { ...state, told: { kind: 'lacking', stepId: step.id, lacks } }
  const done = [...state.done, step.id]
  const screenId = step.to ?? openSteps(practice, { done })[0]?.screen ?? state.screenId
  const told: Told = isFinished(practice, { done }) ? { kind: 'finished' } : { kind: 'done', stepId: step.id }
  return { ...state, done, screenId, told, past: [...state.past, placeOf(state)] }
}

const slip = (
  practice: Practice,
  state: PracticeState,
  before: Place,
  { id: mistakeId, step, stops }: Mistake,
): PracticeState => {
  const stepId = step ?? openSteps(practice, state)[0]?.id ?? ''
  const isNew = !state.slips.some((made) => made.mistakeId === mistakeId && made.stepId === stepId)
  return {
    ...state,
    told: { kind: 'mistake', mistakeId },
    slips: isNew ? [...state.slips, { mistakeId, stepId }] : state.slips,
    ...(stops && { stoppedBy: mistakeId, past: [...state.past, placeOf(before)] }),
  }
}

const stepBack = (state: PracticeState): PracticeState => {
  const place = state.past.at(-1)
  return place === undefined ? state : { ...state, ...place, past: state.past.slice(0, -1), told: undefined }
}

const readHint = (
  practice: Practice,
  state: PracticeState,
  stepId: string,
  strength: HintStrength,
): PracticeState => {
  if (!openSteps(practice, state).some(({ id }) => id === stepId)) return state
  const read = Math.max(strength, state.hints[stepId] ?? 1)
  return {
    ...state,
    hints: { ...state.hints, [stepId]: read === 3 ? 3 : read === 2 ? 2 : 1 },
    told: { kind: 'hint', stepId, strength },
  }
}

const showNext = (practice: Practice, state: PracticeState): PracticeState => {
  const next = rightAction(practice, state)
  if (next === undefined) return state
  const { stepId } = next
  const shown = state.shown.includes(stepId) ? state.shown : [...state.shown, stepId]
  return { ...state, shown, told: { kind: 'shown', ...next } }
}

const placeOf = ({ screenId, values, seen, done, stoppedBy }: Place): Place => ({
  screenId,
  values,
  seen,
  done,
  stoppedBy,
})
