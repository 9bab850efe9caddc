import type { CourseOutline } from '../../domain/course/outline.ts'
import { type CourseStanding, standingIn } from '../../domain/progress/completion.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'

export type LinkedOutline = CourseOutline & { href: string }

/** A course with the learner's place in it. */
export interface CourseHere {
  outline: LinkedOutline
  progress: CourseProgress | undefined
  standing: CourseStanding
}

export const coursesHere = (
  outlines: readonly LinkedOutline[],
  known: readonly CourseProgress[],
): CourseHere[] =>
  outlines.map((outline) => {
    const progress = known.find(({ courseId }) => courseId === outline.id)
    return { outline, progress, standing: standingIn(outline, progress) }
  })
