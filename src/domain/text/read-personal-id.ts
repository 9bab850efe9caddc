import { fail, type Result, succeed } from '../shared/result.ts'
import { normaliseText } from './normalise-text.ts'
import { plainPunctuation } from './plain-punctuation.ts'

type PersonalIdFault = { code: 'not-a-personal-id' } | { code: 'personal-id-length'; digits: number }

/**
 * Reads a personal identification number (số định danh cá nhân), typed with spaces, dots or hyphens between its digits.
 * Only its form: whether anybody has this number is not asked, and the invented ones of lessons have to pass.
 *
 * @returns twelve digits; else `not-a-personal-id` for other characters, `personal-id-length` with the count of digits,
 *   which is nine for the older card numbers
 */
export const readPersonalId = (typed: string): Result<string, PersonalIdFault> => {
  const digits = plainPunctuation(normaliseText(typed)).replace(/[ .-]/g, '')
  if (!/^\d+$/.test(digits)) return fail({ code: 'not-a-personal-id' })
  if (digits.length !== 12) return fail({ code: 'personal-id-length', digits: digits.length })
  return succeed(digits)
}
