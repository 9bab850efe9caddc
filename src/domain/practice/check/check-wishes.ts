import { readDay } from '../../text/read-day.ts'
import { readNumber } from '../../text/read-number.ts'
import { buttonsAt, fieldOf, fieldsAt, papersAt } from '../desk-at.ts'
import type { PracticeField } from '../desk-parts.ts'
import type { Practice } from '../practice.ts'
import type { Condition } from '../wish.ts'
import type { PracticeFault } from './practice-fault.ts'

/** Steps that ask for what is not on their screen, and values that their fields can never hold. */
export const checkWishes = (practice: Practice): PracticeFault[] => [
  ...practice.steps.flatMap((step, place) => [
    ...missing([step.press], buttonsAt(practice, step.screen), ['steps', place, 'press']),
    ...missing(step.open ?? [], papersAt(practice, step.screen), ['steps', place, 'open']),
    ...missing(Object.keys(step.fill ?? {}), fieldsAt(practice, step.screen), ['steps', place, 'fill']),
    ...unfit(practice, step.fill, ['steps', place, 'fill']),
  ]),
  ...practice.mistakes.flatMap(({ when }, place) =>
    unfit(practice, when.fill, ['mistakes', place, 'when', 'fill']),
  ),
]

const missing = (
  ids: readonly string[],
  there: readonly { id: string }[],
  path: PracticeFault['path'],
): PracticeFault[] =>
  ids
    .filter((wanted) => !there.some(({ id }) => id === wanted))
    .map((about) => ({ path, code: 'not-on-screen', about }))

const unfit = (
  practice: Practice,
  fill: Readonly<Record<string, Condition>> | undefined,
  path: PracticeFault['path'],
): PracticeFault[] =>
  Object.entries(fill ?? {}).flatMap(([fieldId, condition]) => {
    const field = fieldOf(practice, fieldId)
    return field === undefined ? [] : unfitIn(field, condition, [...path, fieldId])
  })

const unfitIn = (
  field: PracticeField,
  condition: Condition,
  path: PracticeFault['path'],
): PracticeFault[] => {
  const values = valuesIn(condition)
  const offered = offeredBy(field)
  if (offered !== undefined) {
    const isOfAnotherShape = typeof condition === 'object' && 'contains' in condition
    const strange = values.filter((value) => !offered.includes(value))
    if (isOfAnotherShape || (field.kind === 'ticks' && typeof condition === 'string'))
      return [{ path, code: 'not-such-a-value', about: field.id }]
    return strange.map((about) => ({ path, code: 'not-offered', about }))
  }
  const isReadable = (value: string): boolean =>
    field.kind === 'date' ? readDay(value).ok : field.kind === 'number' ? readNumber(value).ok : true
  return values
    .filter((value) => !isReadable(value))
    .map((about) => ({ path, code: 'not-such-a-value', about }))
}

const valuesIn = (condition: Condition): readonly string[] => {
  if (typeof condition === 'string') return [condition]
  if (Array.isArray(condition)) return condition
  if ('has' in condition) return [condition.has]
  return 'lacks' in condition ? [condition.lacks] : []
}

/** The ids one chooses among; undefined where one types. */
const offeredBy = (field: PracticeField): readonly string[] | undefined => {
  if (field.kind === 'paper') return field.papers
  return field.kind === 'choice' || field.kind === 'ticks' ? field.options.map(({ id }) => id) : undefined
}
