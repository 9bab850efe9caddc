import { LOUDSPEAKER_SYLLABLES_PER_MINUTE } from '../domain/course/lesson.ts'

const STEP_SECONDS = 5

/** How long a text takes on the loudspeaker, to the nearest five seconds. Vietnamese writes one syllable a word. */
export const formatSpokenTime = (text: string): string => {
  const syllables = text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
  const seconds = (syllables / LOUDSPEAKER_SYLLABLES_PER_MINUTE) * 60
  return `${Math.max(STEP_SECONDS, Math.round(seconds / STEP_SECONDS) * STEP_SECONDS)} giây`
}
