import type { Lesson } from '../course/lesson.ts'
import type { Leaflet } from './leaflet.ts'
import { sentencesOf } from './sentences.ts'

const FEWEST_LINES = 3
const MOST_LINES = 8

/**
 * The leaflet of a lesson: the short message as its promise, the sentences of the long one as its lines. Both are
 * written for the people who get them, while steps and card speak to the official; the card stands in where the long
 * message has too few or too many sentences for a sheet. Nothing is shortened.
 */
export const leafletOfLesson = ({ title, shareText, card }: Lesson): Leaflet => {
  const sentences = sentencesOf(shareText.long)
  const fits = sentences.length >= FEWEST_LINES && sentences.length <= MOST_LINES
  return { title, promise: shareText.short, lines: fits ? sentences : card }
}
