import type { CourseOutline } from '../course/outline.ts'
import type { CourseProgress } from './progress.ts'

/**
 * Minutes of training a learner may enter in the personnel file: those of the lessons finished, as their authors set
 * them. Time spent with a page open proves nothing and is not counted.
 */
export const trainingMinutes = (
  { lessons }: { lessons: readonly Pick<CourseOutline['lessons'][number], 'id' | 'minutes'>[] },
  progress: Pick<CourseProgress, 'lessons'> | undefined,
): number =>
  lessons
    .filter(({ id }) => progress?.lessons[id]?.finishedAt !== undefined)
    .reduce((sum, { minutes }) => sum + minutes, 0)
