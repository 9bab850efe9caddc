import * as z from 'zod/mini'
import { accountSchema } from '../account/account.ts'
import type { Instant } from '../shared/time.ts'

/** A learner who has begun an attempt at a course's quiz. The name is a copy, so that no account has to be read. */
export const rosterEntrySchema = z.pick(accountSchema, { accountId: true, displayName: true })

export type RosterEntry = z.infer<typeof rosterEntrySchema>

/** Who has begun an attempt, by course: the only way from a course to its attempts. */
export interface RosterStore {
  /** Repeating changes nothing. To be called before the first attempt is noted, so that no attempt is ever missed. */
  join(courseId: string, learner: RosterEntry, now: Instant): Promise<void>
  learnersOf(courseId: string): Promise<RosterEntry[]>
}
