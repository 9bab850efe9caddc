import { buttonsAt, fieldOf, openSteps } from './desk-at.ts'
import { lacksOf } from './judge.ts'
import type { Practice, PracticeStep } from './practice.ts'
import type { DeskAction, Place } from './practice-state.ts'
import type { FieldValue, Wish } from './wish.ts'

/**
 * The next action of a perfect path from here: to the screen of the first step that may be done, then what the step lacks,
 * then its button. Undefined when everything is done, when the run has stopped, or when no way leads to that screen.
 */
export const rightAction = (
  practice: Practice,
  place: Place,
): { stepId: string; action: DeskAction } | undefined => {
  const step = openSteps(practice, place)[0]
  if (step === undefined || place.stoppedBy !== undefined) return undefined
  const action = actionFor(practice, place, step)
  return action && { stepId: step.id, action }
}

const actionFor = (practice: Practice, place: Place, step: PracticeStep): DeskAction | undefined => {
  if (place.screenId !== step.screen) {
    const target = wayTo(practice, place.screenId, step.screen)?.[0]
    return target === undefined ? undefined : { kind: 'press', target }
  }
  const lack = lacksOf(practice, place, step)[0]
  if (lack === undefined) return { kind: 'press', target: step.press }
  const { target, why } = lack
  if (why === 'unseen') return { kind: 'open', target }
  return { kind: 'fill', target, value: wishedValue(practice, target, step.fill?.[target] ?? '') }
}

/** A value that fulfils a wish. */
export const wishedValue = (practice: Practice, fieldId: string, wish: Wish): FieldValue => {
  if (typeof wish === 'string') return wish
  if (!Array.isArray(wish)) return wish.contains.join(', ')
  return fieldOf(practice, fieldId)?.kind === 'ticks' ? wish : (wish[0] ?? '')
}

/**
 * Buttons to press one after another on a shortest way between two screens: buttons that do nothing but lead somewhere.
 * Undefined where there is no such way.
 */
export const wayTo = (practice: Practice, from: string, to: string): readonly string[] | undefined => {
  const meant = new Set([
    ...practice.steps.map(({ press }) => press),
    ...practice.mistakes.flatMap(({ when }) => when.press ?? []),
  ])
  const ways = new Map<string, readonly string[]>([[from, []]])
  // A map goes on with what is added while it is gone through.
  for (const [screenId, way] of ways) {
    for (const { id, to: next } of buttonsAt(practice, screenId))
      if (next !== undefined && !meant.has(id) && !ways.has(next)) ways.set(next, [...way, id])
  }
  return ways.get(to)
}
