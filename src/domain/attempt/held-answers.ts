import type { Instant } from '../shared/time.ts'
import { foldAnswers } from './fold-answers.ts'
import type { OpenAnswer } from './open-attempt.ts'
import { isTooLate } from './time-limit.ts'

/** The answers of one attempt under way, as the server holds them. */
export interface HeldAnswers {
  /** Received while the attempt was open; all of them where there is no time limit. */
  inTime: OpenAnswer[]
  /** Received after the time and its grace. Kept, but they never replace those in time. */
  late: OpenAnswer[]
}

export const NO_ANSWERS: HeldAnswers = { inTime: [], late: [] }

/** An answer with the moment the server first received it. */
export type ReceivedAnswer = OpenAnswer & { receivedAt: Instant }

/**
 * Takes answers in. Like `foldAnswers`, the same whatever the order, the repeats and the batches.
 * @param deadline of a timed attempt; undefined takes every answer as in time
 */
export const takeAnswers = (
  held: HeldAnswers,
  received: readonly ReceivedAnswer[],
  deadline: Instant | undefined,
): HeldAnswers => ({
  inTime: foldAnswers(
    held.inTime,
    received.filter(({ receivedAt }) => !isTooLate(deadline, receivedAt)),
  ),
  late: foldAnswers(
    held.late,
    received.filter(({ receivedAt }) => isTooLate(deadline, receivedAt)),
  ),
})
