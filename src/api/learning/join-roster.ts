import type { RosterEntry, RosterStore } from '../../domain/attempt/roster-store.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'
import type { Instant } from '../../domain/shared/time.ts'

/**
 * Puts a learner on the roster of a course before the first attempt there is noted, so that none is ever missed when
 * keys are mended. Later attempts cost nothing.
 */
export const joinRoster = async (
  roster: Pick<RosterStore, 'join'>,
  standing: CourseProgress | undefined,
  { courseId, learner, now }: { courseId: string; learner: RosterEntry; now: Instant },
): Promise<void> => {
  if (Object.keys(standing?.attempts ?? {}).length > 0) return
  await roster.join(courseId, learner, now)
}
