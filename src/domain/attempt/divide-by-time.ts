import type { QuestionResponse } from '../quiz/response.ts'
import type { Instant } from '../shared/time.ts'
import type { HeldAnswers } from './held-answers.ts'
import type { OpenAnswer } from './open-attempt.ts'
import type { LateAnswer } from './submitted-attempt.ts'
import { minutesAfter } from './time-limit.ts'

/**
 * What counts of a timed attempt that is handed in too late: the answers that the server had received in time. Whatever
 * was answered or changed later is kept beside them.
 *
 * @param handedIn what the device hands in now
 * @param held what the server received of the attempt before
 */
export const divideByTime = (
  handedIn: readonly QuestionResponse[],
  { inTime, late }: HeldAnswers,
  deadline: Instant,
  now: Instant,
): { responses: QuestionResponse[]; late: LateAnswer[] } => {
  const counted = new Map(inTime.map((held) => [held.questionId, held.answer]))
  const later = new Map<string, LateAnswer>()
  for (const { questionId, answer, receivedAt } of [
    ...late.map(asReceivedBy(now)),
    ...handedIn.map(at(now)),
  ]) {
    if (isSame(counted.get(questionId), answer)) continue
    const known = later.get(questionId)
    if (known !== undefined && isSame(known.answer, answer)) continue
    later.set(questionId, { questionId, answer, receivedAt, minutesLate: minutesAfter(deadline, receivedAt) })
  }
  return {
    responses: [...counted].map(([questionId, answer]) => ({ questionId, answer })),
    late: [...later.values()],
  }
}

const at =
  (now: Instant) =>
  ({ questionId, answer }: QuestionResponse) => ({ questionId, answer, receivedAt: now })

const asReceivedBy =
  (now: Instant) =>
  ({ questionId, answer, receivedAt }: OpenAnswer) => ({ questionId, answer, receivedAt: receivedAt ?? now })

// Both are copies of one answer of one device, so the order of their fields is the same.
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
