import { fail, type Result, succeed } from '../shared/result.ts'
import { normaliseText } from './normalise-text.ts'
import { plainPunctuation } from './plain-punctuation.ts'

const SEPARATORS = /[ .()-]/g

/** What may stand before the number within the country; +84 (0)… is common on letterheads. */
const PREFIX = /^(?:\+840?|00840?|840?|0)(?=\d)/

// Numbers in use since 2018: mobile ones 03, 05, 07, 08, 09 and eight digits more; landlines 02, area and number
// together nine digits more.
const MOBILE = /^[35789]\d{8}$/
const LANDLINE = /^2\d{9}$/

type PhoneNumberFault = { code: 'not-a-phone-number' | 'phone-number-length' | 'phone-number-start' }

/**
 * Reads a Vietnamese phone number with any of its prefixes, spaces, dots, hyphens and brackets.
 *
 * @returns digits alone, beginning with 0: ten of a mobile phone, eleven of a landline. Else `not-a-phone-number` for
 *   other characters, `phone-number-start` where no Vietnamese number begins so, `phone-number-length` for too few or too
 *   many digits
 */
export const readPhoneNumber = (typed: string): Result<string, PhoneNumberFault> => {
  const dialled = plainPunctuation(normaliseText(typed)).replace(SEPARATORS, '')
  if (!/^\+?\d+$/.test(dialled)) return fail({ code: 'not-a-phone-number' })
  if (!PREFIX.test(dialled)) return fail({ code: 'phone-number-start' })
  const national = dialled.replace(PREFIX, '')
  if (!/^[235789]/.test(national)) return fail({ code: 'phone-number-start' })
  if (!MOBILE.test(national) && !LANDLINE.test(national)) return fail({ code: 'phone-number-length' })
  return succeed(`0${national}`)
}
