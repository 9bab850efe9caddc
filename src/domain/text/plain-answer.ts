import { normaliseText } from './normalise-text.ts'
import { plainPunctuation } from './plain-punctuation.ts'
import { readDay } from './read-day.ts'
import { readPersonalId } from './read-personal-id.ts'
import { readPhoneNumber } from './read-phone-number.ts'

/**
 * A typed answer without what only its form brings: the full stop a phone adds, quotes around all of it, spaces beside
 * signs and between digits. A day, a personal id or a phone number is as its reader writes it, so that 1/7/2025 is
 * 01/7/2025. Its words, case and marks stay. For comparing with another plain answer, not for showing.
 */
export const plainAnswer = (text: string): string => {
  const bare = plainPunctuation(normaliseText(text))
    .replace(/([^. ]) ?\.+$/, '$1')
    .replace(/^(["'])([^"']+)\1$/, '$2')
    .replace(/ ?([,;:/()-]) ?/g, '$1')
    .trim()
  for (const read of [readDay, readPersonalId, readPhoneNumber]) {
    const result = read(bare)
    if (result.ok) return result.value
  }
  return /^[\d ]+$/.test(bare) ? bare.replaceAll(' ', '') : bare
}
