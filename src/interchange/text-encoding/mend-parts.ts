import type { LegacyEncoding } from './legacy-font.ts'
import { type MendedText, mendLegacyText } from './mend-legacy-text.ts'

/** A part of a file that was turned into Unicode, by its place in the list. */
export interface MendedPart {
  at: number
  from: LegacyEncoding
  confidence: MendedText['confidence']
}

/**
 * Mends the lines, cells or paragraphs of one file: all of them together tell what the old ones were written in, so that a
 * short one among them need not be asked about.
 */
export const mendParts = (parts: readonly string[]): { parts: string[]; mended: MendedPart[] } => {
  const whole = mendLegacyText(parts.filter(isBeyondAscii).join('\n'))
  const around = whole.from === 'unicode' ? commonest(parts) : whole.from
  const results = parts.map((part) => (isBeyondAscii(part) ? mendLegacyText(part, around) : asItIs(part)))
  return {
    parts: results.map(({ text }) => text),
    mended: results.flatMap(({ from, confidence }, at) =>
      from === 'unicode' ? [] : [{ at, from, confidence }],
    ),
  }
}

// Some parts are old and most are not: those that are clear by themselves speak for the others.
const commonest = (parts: readonly string[]): LegacyEncoding | undefined => {
  const counts = { tcvn3: 0, vni: 0 }
  for (const part of parts) {
    if (!isBeyondAscii(part)) continue
    const { from, confidence } = mendLegacyText(part)
    if (from !== 'unicode' && confidence === 'sure') counts[from]++
  }
  if (counts.tcvn3 === counts.vni) return undefined
  return counts.tcvn3 > counts.vni ? 'tcvn3' : 'vni'
}

const isBeyondAscii = (text: string): boolean => /[^\0-\x7f]/.test(text)

const asItIs = (text: string): MendedText => ({ text, from: 'unicode', confidence: 'sure' })
