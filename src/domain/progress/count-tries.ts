import type { Instant } from '../shared/time.ts'
import type { CourseProgress } from './progress.ts'

/** What is kept beside the progress of a course, so that the limits of attempts hold in the write that begins one. */
export interface TryCount {
  /** Attempts begun. */
  tries: number
  /** The latest start or hand-in, from which the next attempt waits; undefined before the first. */
  latest: Instant | undefined
}

/** The counts that go with a progress. */
export const countTries = ({ attempts }: CourseProgress): TryCount => {
  const begun = Object.values(attempts)
  const moments = begun.flatMap(({ startedAt, submittedAt }) => [startedAt, submittedAt ?? startedAt])
  return { tries: begun.length, latest: moments.sort().at(-1) }
}
