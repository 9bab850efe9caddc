import type { PracticeButton, PracticeField, PracticePaper, PracticeScreen } from './desk-parts.ts'
import type { Practice, PracticeStep } from './practice.ts'
import type { Place } from './practice-state.ts'
import type { FieldValue } from './wish.ts'

export const screenAt = (practice: Practice, screenId: string): PracticeScreen | undefined =>
  practice.screens.find(({ id }) => id === screenId)

/** What can be pressed on a screen, the menu included. */
export const buttonsAt = (practice: Practice, screenId: string): PracticeButton[] => [
  ...(screenAt(practice, screenId)?.buttons ?? []),
  ...practice.menu,
]

export const fieldsAt = (practice: Practice, screenId: string): readonly PracticeField[] =>
  screenAt(practice, screenId)?.fields ?? []

/** What lies there to be read: what is on the desk all the time, and what this screen shows. */
export const papersAt = (practice: Practice, screenId: string): PracticePaper[] =>
  practice.papers.filter(({ screens }) => screens === undefined || screens.includes(screenId))

export const fieldOf = (practice: Practice, fieldId: string): PracticeField | undefined =>
  practice.screens.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId)

/** What a field holds now. */
export const valueIn = (field: PracticeField, { values }: Pick<Place, 'values'>): FieldValue =>
  values[field.id] ?? field.given ?? (field.kind === 'ticks' ? [] : '')

/** Steps that may be done now, in the author's order. */
export const openSteps = ({ steps }: Practice, { done }: Pick<Place, 'done'>): PracticeStep[] =>
  steps.filter(
    (step, at) => !done.includes(step.id) && firstOf(steps, step, at).every((id) => done.includes(id)),
  )

const firstOf = (steps: readonly PracticeStep[], { after }: PracticeStep, at: number): readonly string[] => {
  const above = steps[at - 1]
  return after ?? (above === undefined ? [] : [above.id])
}
