import { sentencesOf } from './sentences.ts'

/** Characters of the shortest message: what a list of messages or a small phone shows without opening it. */
export const ONE_LINE_LENGTH = 70

/** Shorter than this a sentence tells nobody what it is about. */
const LEAST_LENGTH = 20

/**
 * The shortest message about a lesson, at most 70 characters: the first sentence of its short message where that fits
 * and tells something, else the names of course and lesson, else of the lesson alone. Nothing is cut in the middle of a
 * word.
 */
export const oneLineOf = (shortMessage: string, lessonTitle: string, courseTitle: string): string => {
  const first = sentencesOf(shortMessage)[0] ?? ''
  const candidates = [first.length < LEAST_LENGTH ? '' : first, `${courseTitle}: ${lessonTitle}`, lessonTitle]
  const fitting = candidates.find((text) => text !== '' && text.length <= ONE_LINE_LENGTH)
  return fitting ?? cutAtWord(lessonTitle, ONE_LINE_LENGTH)
}

/** A text of at most so many characters, ended at a word with an ellipsis where it is longer. */
export const cutAtWord = (text: string, length: number): string => {
  if (text.length <= length) return text
  const lastSpace = text.lastIndexOf(' ', length - 1)
  return `${text.slice(0, lastSpace === -1 ? length - 1 : lastSpace)}…`
}
