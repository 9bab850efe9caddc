import { act } from '../act.ts'
import { fieldOf, openSteps } from '../desk-at.ts'
import type { Mistake, Practice, PracticeStep } from '../practice.ts'
import type { DeskAction, PracticeState } from '../practice-state.ts'
import { wishedValue } from '../right-action.ts'
import { meets } from '../value-fits.ts'
import type { Condition, FieldValue, Wish } from '../wish.ts'
import { triedValues } from './tried-values.ts'
import { walkOn } from './walk.ts'

/**
 * Actions that make a mistake and no other: the perfect path as far as the step at which it can be made, then the wrong
 * way. Undefined where it can never be made.
 */
export const mistakePath = (practice: Practice, mistake: Mistake): DeskAction[] | undefined => {
  const { actions, states } = walkOn(practice)
  for (const [place, state] of states.entries()) {
    for (const step of stepsFor(practice, state, mistake)) {
      for (const wrong of wrongWays(practice, mistake, step)) {
        const end = wrong.reduce((at: PracticeState, action) => act(practice, at, action), state)
        if (end.told?.kind === 'mistake' && end.told.mistakeId === mistake.id && end.slips.length === 1)
          return [...actions.slice(0, place), ...wrong]
      }
    }
  }
  return undefined
}

const stepsFor = (practice: Practice, state: PracticeState, { step }: Mistake): PracticeStep[] =>
  openSteps(practice, state).filter(({ id, screen }) => screen === state.screenId && (step ?? id) === id)

/** One for each value that the mistake may mean, those that differ least from what is wished first. */
const wrongWays = (practice: Practice, mistake: Mistake, step: PracticeStep): DeskAction[][] => {
  const wrong = Object.entries(mistake.when.fill ?? {}).map(
    ([fieldId, condition]) => [fieldId, wrongValues(practice, step, fieldId, condition)] as const,
  )
  const most = Math.max(1, ...wrong.map(([, values]) => values.length))
  return Array.from({ length: most }, (_, nth) =>
    wrongWay(
      practice,
      mistake,
      step,
      new Map(wrong.map(([fieldId, values]) => [fieldId, values[Math.min(nth, values.length - 1)]])),
    ),
  )
}

const wrongValues = (
  practice: Practice,
  step: PracticeStep,
  fieldId: string,
  condition: Condition,
): FieldValue[] => {
  const field = fieldOf(practice, fieldId)
  const wish = step.fill?.[fieldId]
  if (field === undefined) return []
  return triedValues(practice, field, [condition])
    .filter((value) => meets(field, value, condition, wish))
    .sort((a, b) => distance(a, wish) - distance(b, wish))
}

const wrongWay = (
  practice: Practice,
  { when }: Mistake,
  step: PracticeStep,
  wrong: ReadonlyMap<string, FieldValue | undefined>,
): DeskAction[] => [
  ...(step.open ?? [])
    .filter((paperId) => !when.unseen?.includes(paperId))
    .map((target): DeskAction => ({ kind: 'open', target })),
  ...Object.entries(step.fill ?? {})
    .filter(([target]) => !wrong.has(target))
    .map(
      ([target, wish]): DeskAction => ({ kind: 'fill', target, value: wishedValue(practice, target, wish) }),
    ),
  ...[...wrong].map(([target, value]): DeskAction => ({ kind: 'fill', target, value: value ?? '' })),
  when.open === undefined
    ? { kind: 'press', target: when.press ?? step.press }
    : { kind: 'open', target: when.open },
]

const distance = (value: FieldValue, wish: Wish | undefined): number =>
  typeof value === 'string' || !Array.isArray(wish)
    ? 0
    : value.filter((id) => !wish.includes(id)).length + wish.filter((id) => !value.includes(id)).length
