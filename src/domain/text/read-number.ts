import { fail, type Result, succeed } from '../shared/result.ts'
import { normaliseText } from './normalise-text.ts'
import { plainPunctuation } from './plain-punctuation.ts'

// Numbers that may as well be 1500 as 1,5: each point has one to three digits before it and exactly three after.
const POINTS_AS_THOUSANDS = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/

const NUMBER = /^[+-]?(\d+|\d{1,3}( \d{3})+)([,.]\d+)?$/

/**
 * Reads a number as people in Việt Nam type it: decimal comma, spaces between thousands, minus signs of any shape; no
 * unit. A point is taken as decimal only where it cannot stand between thousands, for keypads that have no comma.
 *
 * @returns `point-is-ambiguous` for 1.500, which is never guessed; `not-a-number` for everything else that is none
 */
export const readNumber = (
  typed: string,
): Result<number, { code: 'point-is-ambiguous' } | { code: 'not-a-number' }> => {
  const text = plainPunctuation(normaliseText(typed)).replace(/^([+-]) /, '$1')
  if (POINTS_AS_THOUSANDS.test(text)) return fail({ code: 'point-is-ambiguous' })
  if (!NUMBER.test(text)) return fail({ code: 'not-a-number' })
  const value = Number(text.replaceAll(' ', '').replace(',', '.'))
  if (!Number.isFinite(value)) return fail({ code: 'not-a-number' })
  // Adding zero makes -0 the ordinary 0, which equals it everywhere but in tests for sameness.
  return succeed(value + 0)
}
