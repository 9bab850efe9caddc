import { act } from '../act.ts'
import { buttonsAt, fieldOf } from '../desk-at.ts'
import type { Practice, PracticeStep } from '../practice.ts'
import type { PracticeState } from '../practice-state.ts'
import { wishedValue } from '../right-action.ts'
import type { FieldValue } from '../wish.ts'
import type { PracticeFault } from './practice-fault.ts'
import { triedValues } from './tried-values.ts'

/** All ways to fill in a step are tried up to so many; beyond, all that differ from the right one in two fields. */
const MOST_WAYS = 4096

/**
 * Whatever is filled in before a step's button is pressed, the desk explains it: the step is done, or a mistake is told, or
 * something is still empty or unread. Every other button of its screen leads somewhere or is a mistake.
 */
export const checkStepWays = (
  practice: Practice,
  here: PracticeState,
  step: PracticeStep,
): PracticeFault[] => {
  const at = ['steps', practice.steps.indexOf(step)]
  const read = (step.open ?? []).reduce(
    (state, target) => act(practice, state, { kind: 'open', target }),
    here,
  )
  const values = waysToFill(practice, step).flatMap((way): PracticeFault[] => {
    const { told } = act(
      practice,
      { ...read, values: { ...read.values, ...way } },
      { kind: 'press', target: step.press },
    )
    if (told?.kind !== 'lacking') return []
    return told.lacks
      .filter(({ why }) => why === 'wrong')
      .map(({ target }) => ({
        path: [...at, 'fill', target],
        code: 'value-unexplained',
        about: String(way[target] ?? target),
      }))
  })
  // What was pressed for a step already done is not pressed by mistake.
  const past = practice.steps.filter(({ id }) => here.done.includes(id)).map(({ press }) => press)
  const buttons = buttonsAt(practice, step.screen)
    .filter(({ id }) => !past.includes(id))
    .filter(({ id }) => act(practice, read, { kind: 'press', target: id }).told?.kind === 'idle')
    .map(({ id }): PracticeFault => ({ path: [...at, 'screen'], code: 'button-unexplained', about: id }))
  return [...values, ...buttons]
}

type Way = Record<string, FieldValue>

const waysToFill = (practice: Practice, step: PracticeStep): Way[] => {
  const tried = Object.entries(step.fill ?? {}).flatMap(([fieldId, wish]) => {
    const field = fieldOf(practice, fieldId)
    if (field === undefined) return []
    const conditions = practice.mistakes.flatMap(({ when }) => when.fill?.[fieldId] ?? [])
    const right = wishedValue(practice, fieldId, wish)
    return [{ fieldId, right, values: triedValues(practice, field, [wish, ...conditions]) }]
  })
  const right = Object.fromEntries(tried.map((field) => [field.fieldId, field.right]))
  const count = tried.reduce((product, { values }) => product * values.length, 1)
  if (count > MOST_WAYS) {
    const single = tried.map(({ fieldId, values }) => values.map((value): Way => ({ [fieldId]: value })))
    return single.flatMap((ways, nth) => [
      ...ways.map((way) => ({ ...right, ...way })),
      ...single
        .slice(nth + 1)
        .flatMap((others) => ways.flatMap((way) => others.map((other) => ({ ...right, ...way, ...other })))),
    ])
  }
  return tried.reduce<Way[]>(
    (ways, { fieldId, values }) =>
      ways.flatMap((way) => values.map((value) => ({ ...way, [fieldId]: value }))),
    [right],
  )
}
