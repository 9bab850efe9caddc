import { isVietnameseSyllable } from './is-vietnamese-syllable.ts'
import { type LegacyEncoding, READ_LEGACY } from './legacy-font.ts'
import { type Evidence, LOOKED_AT, shareOf, weighVietnamese } from './vietnamese-evidence.ts'

export interface MendedText {
  text: string
  /** What the text was written in; `unicode` where nothing was changed. */
  from: 'unicode' | LegacyEncoding
  /** `ask`: changed, but a person should say whether it reads right. */
  confidence: 'sure' | 'ask'
}

const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni']

/** Words that must be read before a text is judged by itself; a text around it that is known to be old needs one. */
const WORDS_TO_JUDGE = 3
const WELL_SPELLED = 0.8
const HALF_SPELLED = 0.5

/**
 * Turns text that was typed with a font of before Unicode, and has lost its font, into Unicode. Text that spells
 * Vietnamese as it stands is never touched, whatever else it may be read as.
 *
 * @param around what the text around this one was written in, where that is known
 */
export const mendLegacyText = (text: string, around?: LegacyEncoding): MendedText => {
  const asItIs: MendedText = { text, from: 'unicode', confidence: 'sure' }
  const evidence = weighVietnamese(text)
  const unspelled = evidence.marked - evidence.spelled
  if (unspelled === 0) return asItIs
  const isMostlySpelled = shareOf(evidence) > HALF_SPELLED
  if (isMostlySpelled && (unspelled === 1 || UNICODE_ONLY.test(text)))
    return around === undefined ? asItIs : mendWords(text, around)
  const [best, next] = ENCODINGS.map((encoding) => read(text, encoding)).sort(byEvidence)
  const needed = isMostlySpelled ? 1 : WELL_SPELLED
  if (best === undefined || best.evidence.spelled === 0 || shareOf(best.evidence) < needed) {
    return around === undefined ? asItIs : mendWords(text, around)
  }
  const isKnown = best.encoding === around
  const isClear =
    best.evidence.spelled >= WORDS_TO_JUDGE && (next === undefined || shareOf(next.evidence) < WELL_SPELLED)
  return { text: best.text, from: best.encoding, confidence: isKnown || isClear ? 'sure' : 'ask' }
}

interface Reading {
  encoding: LegacyEncoding
  text: string
  evidence: Evidence
}

const read = (text: string, encoding: LegacyEncoding): Reading => {
  const unicode = READ_LEGACY[encoding](text)
  return { encoding, text: unicode, evidence: weighLegacy(text, encoding) }
}

// Counted by the words of the old text, since a reading may turn a sign that stood alone into a letter.
const weighLegacy = (text: string, encoding: LegacyEncoding): Evidence =>
  weighVietnamese(text.slice(0, LOOKED_AT).replace(OLD_WORD, (word) => READ_LEGACY[encoding](word)))

const byEvidence = (a: Reading, b: Reading): number => b.evidence.spelled - a.evidence.spelled

const OLD_WORD = /[^\s!-@[-`{-~]+/g

// Old and new words side by side: only a word that spells nothing now and something then is changed.
const mendWords = (text: string, encoding: LegacyEncoding): MendedText => {
  const mended = text.replace(OLD_WORD, (word) => {
    if (!BEYOND_ASCII.test(word) || isVietnameseSyllable(word)) return word
    const unicode = READ_LEGACY[encoding](word)
    return isVietnameseSyllable(unicode) ? unicode : word
  })
  return mended === text
    ? { text, from: 'unicode', confidence: 'sure' }
    : { text: mended, from: encoding, confidence: 'ask' }
}

/** Vietnamese letters that no encoding of before Unicode has a sign for. */
const UNICODE_ONLY = /[\u0102-\u01b0\u1ea0-\u1ef9]/

const BEYOND_ASCII = /[^\0-\x7f]/
