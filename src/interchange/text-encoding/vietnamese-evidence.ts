import { isVietnameseSyllable } from './is-vietnamese-syllable.ts'

export interface Evidence {
  /** Words with a sign beyond ASCII that spell a Vietnamese syllable. */
  spelled: number
  /** Words with a sign beyond ASCII, in all. */
  marked: number
}

/** Signs of typography that stand around words in any encoding. */
const AROUND_WORDS = /^[\u2010-\u2027\u2030-\u205e«»•]+|[\u2010-\u2027\u2030-\u205e«»•]+$/g

const BETWEEN_WORDS = /[\s!-@[-`{-~]+/

export const wordsOf = (text: string): string[] => text.split(BETWEEN_WORDS)

/** Words beyond this many tell nothing new. */
const ENOUGH = 2000

/** How well a reading of some bytes spells Vietnamese. Plain ASCII words prove nothing and are not counted. */
export const weighVietnamese = (text: string): Evidence => {
  let spelled = 0
  let marked = 0
  for (const word of wordsOf(text)) {
    const bare = word.replace(AROUND_WORDS, '')
    if (!BEYOND_ASCII.test(bare)) continue
    marked++
    if (isVietnameseSyllable(bare)) spelled++
    if (marked === ENOUGH) break
  }
  return { spelled, marked }
}

const BEYOND_ASCII = /[^\0-\x7f]/

/** From 0, nothing spells Vietnamese, to 1, all does. Nothing to judge by counts as 0. */
export const shareOf = ({ spelled, marked }: Evidence): number => (marked === 0 ? 0 : spelled / marked)
