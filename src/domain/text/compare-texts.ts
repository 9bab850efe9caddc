import { foldVietnamese, normaliseText } from './normalise-text.ts'
import { plainPunctuation } from './plain-punctuation.ts'
import { sameWordKey } from './same-word-key.ts'

/**
 * How alike two texts are, strictest first; each level holds wherever a stricter one does.
 * - `exact`: the same characters, once invisible ones, spaces, quotes and dashes are in their plain form
 * - `same-word`: the same but for case, the place of the tone mark, and i or y where both are in use
 * - `same-without-marks`: the same letters, whatever marks either has; đ counts as d
 */
export type TextLevel = 'exact' | 'same-word' | 'same-without-marks' | 'different'

/** The strictest level that holds between two texts. */
export const compareTexts = (a: string, b: string): TextLevel => {
  for (const { level, key } of KEYS) if (key(a) === key(b)) return level
  return 'different'
}

/** Lower is stricter, so that levels can be compared. */
export const LEVEL_RANK: Record<TextLevel, number> = {
  exact: 0,
  'same-word': 1,
  'same-without-marks': 2,
  different: 3,
}

const KEYS: readonly { level: TextLevel; key: (text: string) => string }[] = [
  { level: 'exact', key: (text) => plainPunctuation(normaliseText(text)) },
  { level: 'same-word', key: sameWordKey },
  // Of the word key, so that kỹ typed as ki is still the same word.
  { level: 'same-without-marks', key: (text) => foldVietnamese(sameWordKey(text)) },
]
