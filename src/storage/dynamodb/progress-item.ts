import * as z from 'zod/mini'
import type { TryCount } from '../../domain/progress/count-tries.ts'
import { emptyProgress } from '../../domain/progress/empty-progress.ts'
import {
  type AttemptProgress,
  type CourseProgress,
  courseProgressSchema,
  type LessonProgress,
} from '../../domain/progress/progress.ts'
import type { AttemptId } from '../../domain/shared/ids.ts'
import { COURSE_PREFIX } from './keys.ts'
import { fromStoredInstant, storedInstantSchema } from './stored-instant.ts'

/**
 * The progress item is flat, so that one write can touch exactly the attributes it means: `opened:<lesson>` and
 * `finished:<lesson>`, `begun:<practice>` and `solved:<practice>` hold an instant, `attempt:<id>` a short list, `remark:<id>` another where an attempt was marked
 * again, `tries` the number of attempts begun. Names are readable and values compact, because every write is paid for by
 * the size of the whole item.
 */
export const openedAttribute = (lessonId: string): string => `opened:${lessonId}`
export const finishedAttribute = (lessonId: string): string => `finished:${lessonId}`
export const begunAttribute = (practiceId: string): string => `begun:${practiceId}`
export const solvedAttribute = (practiceId: string): string => `solved:${practiceId}`
export const attemptAttribute = (attemptId: AttemptId): string => `attempt:${attemptId}`
export const remarkAttribute = (attemptId: AttemptId): string => `remark:${attemptId}`

/** Places in the list of an attempt; the first is filled at the start, the rest when it is handed in. */
const storedAttemptSchema = z.union([
  z.tuple([storedInstantSchema]),
  z.tuple([storedInstantSchema, storedInstantSchema, z.number(), z.int(), z.boolean()]),
])

/** The latest decision to mark again: when, points, pass. Apart from the attempt, so that no write meets the other. */
const storedMarksSchema = z.tuple([storedInstantSchema, z.number(), z.boolean()])

const progressItemSchema = z.catchall(z.object({ sk: z.string() }), z.unknown())

const countSchema = z.object({ tries: z.optional(z.int()), latest: z.optional(storedInstantSchema) })

/** Reads what a progress item counts of attempts. Throws when it is not one. */
export const parseTryCount = (item: unknown): TryCount => {
  const { tries = 0, latest } = countSchema.parse(item)
  return { tries, latest: latest === undefined ? undefined : fromStoredInstant(latest) }
}

/** Reads a stored progress item. Throws when it is not one. */
export const parseProgressItem = (item: unknown): CourseProgress => {
  const { sk, ...attributes } = progressItemSchema.parse(item)
  const progress = emptyProgress(sk.slice(COURSE_PREFIX.length))
  for (const [name, value] of Object.entries(attributes)) {
    const [kind, id = ''] = name.split(':')
    if (kind === 'opened') progress.lessons[id] = parseLesson(value, attributes[finishedAttribute(id)])
    if (kind === 'begun')
      progress.practices = {
        ...progress.practices,
        [id]: parseLesson(value, attributes[solvedAttribute(id)]),
      }
    if (kind === 'attempt') progress.attempts[id] = parseAttempt(value, attributes[remarkAttribute(id)])
  }
  return courseProgressSchema.parse(progress)
}

const parseLesson = (opened: unknown, finished: unknown): LessonProgress => {
  const openedAt = parseInstant(opened)
  return finished === undefined ? { openedAt } : { openedAt, finishedAt: parseInstant(finished) }
}

const parseInstant = (value: unknown): string => fromStoredInstant(storedInstantSchema.parse(value))

const parseAttempt = (value: unknown, remark: unknown): AttemptProgress => {
  const [startedMs, submittedMs, earned, of, isPassed] = storedAttemptSchema.parse(value)
  const startedAt = fromStoredInstant(startedMs)
  if (submittedMs === undefined) return { startedAt }
  const submitted = { startedAt, submittedAt: fromStoredInstant(submittedMs), earned, of, isPassed }
  if (remark === undefined) return submitted
  const [decidedMs, earnedAgain, isPassedNow] = storedMarksSchema.parse(remark)
  return {
    ...submitted,
    earned: earnedAgain,
    isPassed: isPassedNow,
    remarkedAt: fromStoredInstant(decidedMs),
  }
}
