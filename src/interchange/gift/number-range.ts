import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import { readNumber } from '../../domain/text/read-number.ts'

/** A number and the farthest from it that still counts. */
export interface NumberRange {
  value: number
  tolerance: number
}

type Fault = { code: 'number-unreadable' } | { code: 'number-negative' }

/** `value` and `tolerance` as foreign formats write them; our questions ask for no number below zero. */
export const numberRange = (value: string, tolerance: string): Result<NumberRange, Fault> => {
  const read = plainNumber(value)
  const far = plainNumber(tolerance.trim() === '' ? '0' : tolerance)
  if (read === undefined || far === undefined) return fail({ code: 'number-unreadable' })
  return read < 0 ? fail({ code: 'number-negative' }) : succeed({ value: read, tolerance: Math.abs(far) })
}

/** A range from `low` to `high` as its middle and half of its width. */
export const rangeBetween = (low: string, high: string): Result<NumberRange, Fault> => {
  const [from, to] = [plainNumber(low), plainNumber(high)]
  if (from === undefined || to === undefined || from > to) return fail({ code: 'number-unreadable' })
  return from < 0
    ? fail({ code: 'number-negative' })
    : succeed({ value: tidy((from + to) / 2), tolerance: tidy((to - from) / 2) })
}

// Halves of decimal numbers, without the dust of binary ones.
const tidy = (value: number): number => Number(value.toPrecision(12))

/** The decimal sign of these formats is the point, so 1.500 is one and a half; people in Việt Nam also type a comma. */
const plainNumber = (text: string): number | undefined => {
  const trimmed = text.trim()
  if (/^[+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(?:e[+-]?\d{1,2})?$/i.test(trimmed))
    return Number(trimmed) + 0
  const typed = readNumber(trimmed)
  return typed.ok ? typed.value : undefined
}
