/** The five tone marks as dictionaries order them after the level tone: huyền, hỏi, ngã, sắc, nặng. */
export const TONE_MARKS = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const

type ToneMark = (typeof TONE_MARKS)[number]

/**
 * Parts a word into its composed letters, which keep their own marks (ă â ê ô ơ ư), and its tone marks: none for the
 * level tone, one in a Vietnamese syllable, more only in words of other languages.
 */
export const splitTone = (word: string): { letters: string; tones: ToneMark[] } => {
  const letters: string[] = []
  const tones: ToneMark[] = []
  for (const sign of word.normalize('NFD')) {
    if (isToneMark(sign)) tones.push(sign)
    else letters.push(sign)
  }
  return { letters: letters.join('').normalize('NFC'), tones }
}

const isToneMark = (sign: string): sign is ToneMark => (TONE_MARKS as readonly string[]).includes(sign)
