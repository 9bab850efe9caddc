import { splitTone } from '../../domain/text/split-tone.ts'

/** How a syllable may begin, before its vowels; `gi` and `qu` hold a vowel letter that is not one. */
const ONSET = /^(?:ngh|ng|nh|n|gh|gi|g|kh|k|ph|p|qu|th|tr|t|ch|c|b|d|đ|h|l|m|r|s|v|x|)/

const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
  uy uya uych uyên uyêt uyn uynh uyp uyt uyu
  ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêt yêu ych yn ynh yt`.split(/\s+/),
)

/** Nghiêng with its marks apart, and room to spare. */
const LONGEST = 12

const ENDS_SHORT = /(?:c|ch|p|t)$/
const ACUTE = '\u0301'
const DOT_BELOW = '\u0323'

/**
 * Whether a word can be a syllable of Vietnamese by its spelling: onset, rhyme, at most one tone, and the rules of which
 * letters and tones go together. Knows no dictionary: `kháp` passes, `khảp` and `cê` do not.
 */
export const isVietnameseSyllable = (word: string): boolean => {
  if (word.length > LONGEST) return false
  const { letters, tones } = splitTone(word.toLowerCase())
  if (tones.length > 1) return false
  const onset = ONSET.exec(letters)?.[0] ?? ''
  const rhyme = letters.slice(onset.length)
  const isSpelled =
    (RHYMES.has(rhyme) && goTogether(onset, rhyme)) ||
    // gì, giếng: the vowel of the onset is the first of the rhyme.
    (onset === 'gi' && RHYMES.has(`i${rhyme}`))
  if (!isSpelled) return false
  return !ENDS_SHORT.test(rhyme) || tones[0] === ACUTE || tones[0] === DOT_BELOW
}

const FRONT_VOWEL = /^[eêiy]/

const goTogether = (onset: string, rhyme: string): boolean => {
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !FRONT_VOWEL.test(rhyme)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT_VOWEL.test(rhyme)
  return true
}
