import type { CourseProgress } from '../progress/progress.ts'
import type { AttemptId } from '../shared/ids.ts'

/** The attempt that began last of those not handed in. */
export const latestOpen = (progress: CourseProgress | undefined): AttemptId | undefined =>
  Object.entries(progress?.attempts ?? {})
    .filter(([, { submittedAt }]) => submittedAt === undefined)
    .sort(([, a], [, b]) => (a.startedAt < b.startedAt ? 1 : -1))[0]?.[0]
