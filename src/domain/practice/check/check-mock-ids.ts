import type { Practice } from '../practice.ts'
import type { PracticeFault } from './practice-fault.ts'

/** Twelve digits, alone or in groups of three. */
const PERSONAL_ID = /(?<!\d)\d{3}(?: ?\d{3}){3}(?!\d)/g

/** Codes of provinces go up to 096: nobody has or will have such a number. */
const NOBODY = /^099/

/** Personal ids that somebody might have. */
export const checkMockIds = (practice: Practice): PracticeFault[] => found(practice, [])

const found = (held: unknown, path: (string | number)[]): PracticeFault[] => {
  if (typeof held === 'string')
    return [...held.matchAll(PERSONAL_ID)]
      .filter(([number]) => !NOBODY.test(number))
      .map(([about]) => ({ path, code: 'id-could-exist', about }))
  if (Array.isArray(held)) return held.flatMap((item, place) => found(item, [...path, place]))
  if (typeof held !== 'object' || held === null) return []
  return Object.entries(held).flatMap(([name, value]) => found(value, [...path, name]))
}
