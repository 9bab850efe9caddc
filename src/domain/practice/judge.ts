import { fieldOf, openSteps, valueIn } from './desk-at.ts'
import type { Mistake, Practice, PracticeStep } from './practice.ts'
import type { DeskAction, Lack, Place } from './practice-state.ts'
import { fits, isEmpty, meets } from './value-fits.ts'

/** What a step still lacks before its button may be pressed, in the order an author wrote it. */
export const lacksOf = (practice: Practice, place: Place, step: PracticeStep): Lack[] => [
  ...(step.open ?? [])
    .filter((paperId) => !place.seen.includes(paperId))
    .map((target): Lack => ({ target, why: 'unseen' })),
  ...Object.entries(step.fill ?? {}).flatMap(([target, wish]): Lack[] => {
    const field = fieldOf(practice, target)
    if (field === undefined) return []
    const value = valueIn(field, place)
    if (fits(field, value, wish)) return []
    return [{ target, why: isEmpty(value) ? 'empty' : 'wrong' }]
  }),
]

/** The mistake that an action makes at this place. What is meant by a mistake comes before what is merely other. */
export const mistakeMade = (practice: Practice, place: Place, action: DeskAction): Mistake | undefined => {
  const open = openSteps(practice, place)
  const made = practice.mistakes.filter((mistake) =>
    mistake.step === undefined
      ? isMade(practice, place, action, mistake, undefined)
      : open.some((step) => step.id === mistake.step && isMade(practice, place, action, mistake, step)),
  )
  return made.find((mistake) => !isCatchAll(mistake)) ?? made[0]
}

const isMade = (
  practice: Practice,
  place: Place,
  action: DeskAction,
  { when }: Mistake,
  step: PracticeStep | undefined,
): boolean => {
  const isTrigger =
    when.open === undefined
      ? action.kind === 'press' &&
        action.target === (when.press ?? step?.press) &&
        isHere(place, when.press, step)
      : action.kind === 'open' && action.target === when.open
  return (
    isTrigger &&
    (when.unseen ?? []).every((paperId) => !place.seen.includes(paperId)) &&
    Object.entries(when.fill ?? {}).every(([fieldId, condition]) => {
      const field = fieldOf(practice, fieldId)
      return field !== undefined && meets(field, valueIn(field, place), condition, step?.fill?.[fieldId])
    })
  )
}

// The same button may stand in the menu of every screen; it is the step's own only where the step is done.
const isHere = (place: Place, pressed: string | undefined, step: PracticeStep | undefined): boolean =>
  pressed !== undefined || step?.screen === place.screenId

const isCatchAll = ({ when }: Mistake): boolean =>
  Object.values(when.fill ?? {}).some(
    (condition) => typeof condition === 'object' && 'is' in condition && condition.is === 'other',
  )
