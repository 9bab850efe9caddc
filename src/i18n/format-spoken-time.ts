import { spokenSeconds } from '../domain/course/spoken-time.ts'

const STEP_SECONDS = 5

/** How long a text takes on the loudspeaker, to the nearest five seconds. */
export const formatSpokenTime = (text: string): string => {
  const seconds = spokenSeconds(text)
  return `${Math.max(STEP_SECONDS, Math.round(seconds / STEP_SECONDS) * STEP_SECONDS)} giây`
}
