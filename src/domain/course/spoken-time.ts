/** Syllables a village loudspeaker reader speaks in a minute; a slow, clear pace. */
const SYLLABLES_PER_MINUTE = 150

/** Vietnamese writes one syllable a word; what stands alone as punctuation is not spoken. */
export const spokenSyllables = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0

/** How long a text takes on the loudspeaker, in seconds. */
export const spokenSeconds = (text: string): number => (spokenSyllables(text) / SYLLABLES_PER_MINUTE) * 60
