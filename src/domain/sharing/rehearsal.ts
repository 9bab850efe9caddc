import { spokenSeconds } from '../course/spoken-time.ts'
import { sentencesOf } from './sentences.ts'

/** A sentence of a loudspeaker text, and the second at which a slow, clear voice begins it. */
export interface RehearsalLine {
  text: string
  startsAtSeconds: number
}

/** When each sentence of a loudspeaker text begins, in whole seconds from the first word. */
export const rehearsalOf = (text: string): RehearsalLine[] => {
  let spoken = 0
  return sentencesOf(text).map((sentence) => {
    const startsAtSeconds = Math.round(spoken)
    spoken += spokenSeconds(sentence)
    return { text: sentence, startsAtSeconds }
  })
}
