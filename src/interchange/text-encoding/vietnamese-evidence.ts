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

/** What stands behind this many signs tells nothing new. */
export const LOOKED_AT = 40_000

/** How well a reading of some bytes spells Vietnamese. Plain ASCII words prove nothing and are not counted. */
export const weighVietnamese = (text: string): Evidence => {
  let spelled = 0
  let marked = 0
  for (const word of text.slice(0, LOOKED_AT).split(BETWEEN_WORDS)) {
    const bare = word.replace(AROUND_WORDS, '')
    if (!BEYOND_ASCII.test(bare)) continue
    marked++
    if (isVietnameseSyllable(bare)) spelled++
  }
  return { spelled, marked }
}

const BEYOND_ASCII = /[^\0-\x7f]/

/** From 0, nothing spells Vietnamese, to 1, all does. Nothing to judge by counts as 0. */
export const shareOf = ({ spelled, marked }: Evidence): number => (marked === 0 ? 0 : spelled / marked)
