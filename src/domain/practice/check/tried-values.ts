import type { PracticeField } from '../desk-parts.ts'
import type { Practice } from '../practice.ts'
import { wishedValue } from '../right-action.ts'
import { isEmpty } from '../value-fits.ts'
import type { Condition, FieldValue, Wish } from '../wish.ts'

/** Something that nobody wishes for, in the form the field asks for. */
const STRANGE = { text: 'zzz', date: '01/01/1901', number: '987654' } as const

/**
 * Every value of a field that can make a difference: all that may be chosen, all sets of boxes; of what may be typed what
 * is wished, what a mistake names, nothing, and something nobody thought of.
 */
export const triedValues = (
  practice: Practice,
  field: PracticeField,
  named: readonly Condition[],
): FieldValue[] => {
  switch (field.kind) {
    case 'choice':
      return ['', ...field.options.map(({ id }) => id)]
    case 'paper':
      return ['', ...field.papers]
    case 'ticks':
      return subsetsOf(field.options.map(({ id }) => id))
    default:
      return [
        ...new Set([
          '',
          STRANGE[field.kind],
          ...(field.given === undefined ? [] : [field.given]),
          ...named.flatMap((condition) => typedFor(practice, field, condition)),
        ]),
      ]
  }
}

const typedFor = (practice: Practice, field: PracticeField, condition: Condition): string[] => {
  if (typeof condition === 'string') return [condition]
  if (Array.isArray(condition)) return [...condition]
  const wish: Wish | undefined = 'contains' in condition ? condition : undefined
  const value = wish && wishedValue(practice, field.id, wish)
  return typeof value === 'string' && !isEmpty(value) ? [value] : []
}

/** All of them, or those that leave one out or take one alone when there would be too many. */
const subsetsOf = (ids: readonly string[]): string[][] => {
  if (ids.length > 6)
    return [[], ...ids.map((id) => [id]), ...ids.map((id) => ids.filter((one) => one !== id)), [...ids]]
  return ids.reduce<string[][]>((sets, id) => sets.concat(sets.map((set) => [...set, id])), [[]])
}
