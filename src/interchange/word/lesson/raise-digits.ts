import type { WordLook } from '../word-document.ts'

const ABOVE = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const BELOW = '₀₁₂₃₄₅₆₇₈₉'

/** Digits above or below the line have signs of their own, as in m² and CO₂; undefined for other text, which has none. */
export const raiseDigits = (text: string, raised: WordLook['raised']): string | undefined => {
  if (raised === undefined) return text
  const signs = raised === 'above' ? ABOVE : BELOW
  return /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => signs[Number(digit)] ?? digit) : undefined
}
