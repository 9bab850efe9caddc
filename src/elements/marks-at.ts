import type { LessonMark } from '../domain/progress/completion.ts'

/**
 * Marks as one lesson's own page shows them: "now" is the lesson being read, wherever the course says to go on.
 * @param currentPlace index of that lesson; undefined on pages that are about the course
 */
export const marksAt = (marks: readonly LessonMark[], currentPlace: number | undefined): LessonMark[] =>
  currentPlace === undefined
    ? [...marks]
    : marks.map((mark, place) => (mark === 'done' ? 'done' : place === currentPlace ? 'now' : 'todo'))
