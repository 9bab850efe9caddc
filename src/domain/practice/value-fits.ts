import { compareTypedAnswer } from '../text/compare-typed-answer.ts'
import { foldVietnamese } from '../text/normalise-text.ts'
import { readNumber } from '../text/read-number.ts'
import type { PracticeField } from './desk-parts.ts'
import type { Condition, FieldValue, Wish } from './wish.ts'

/** Whether a field holds what is wished. What is typed is compared as a quiz compares it: marks, case, form forgiven. */
export const fits = (field: PracticeField, value: FieldValue, wish: Wish): boolean => {
  if (typeof value !== 'string') return Array.isArray(wish) && isSameSet(value, wish)
  if (typeof wish === 'object' && 'contains' in wish) {
    const folded = foldVietnamese(value)
    return wish.contains.every((word) => folded.includes(foldVietnamese(word)))
  }
  const accepted = typeof wish === 'string' ? [wish] : wish
  switch (field.kind) {
    case 'choice':
    case 'paper':
      return accepted.includes(value)
    case 'number':
      return accepted.some((number) => isSameNumber(number, value))
    default:
      return compareTypedAnswer(value, accepted).isRight
  }
}

/**
 * Whether a field is as a mistake has it.
 * @param wish what the step wishes of the field, if it wishes anything
 */
export const meets = (
  field: PracticeField,
  value: FieldValue,
  condition: Condition,
  wish: Wish | undefined,
): boolean => {
  if (typeof condition === 'string' || Array.isArray(condition)) return fits(field, value, condition)
  if ('contains' in condition) return fits(field, value, condition)
  if ('has' in condition) return value.includes(condition.has)
  if ('lacks' in condition) return !value.includes(condition.lacks)
  if (condition.is === 'empty') return isEmpty(value)
  return !isEmpty(value) && wish !== undefined && !fits(field, value, wish)
}

export const isEmpty = (value: FieldValue): boolean =>
  typeof value === 'string' ? value.trim() === '' : value.length === 0

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && b.every((id) => a.includes(id))

const isSameNumber = (a: string, b: string): boolean => {
  const [one, other] = [readNumber(a), readNumber(b)]
  return one.ok && other.ok && one.value === other.value
}
