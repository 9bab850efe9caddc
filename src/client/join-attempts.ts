import { type AnswerStamp, isNewerAnswer } from '../domain/attempt/is-newer-answer.ts'
import type { AttemptOnDevice } from './device-store.ts'

/**
 * Joins what two tabs, or this device and the server, know of one attempt: of each question the newer answer, whatever
 * any clock says. Once one of them was handed in its answers are closed.
 * @param mine also says which question is being read
 */
export const joinAttempts = (held: AttemptOnDevice, mine: AttemptOnDevice): AttemptOnDevice => {
  if (held.handedInAt !== undefined) return held
  const responses = { ...held.responses }
  const stamps = { ...held.stamps }
  for (const [questionId, answer] of Object.entries(mine.responses)) {
    const stamp = mine.stamps?.[questionId]
    if (isOlder(stamp, stamps[questionId])) continue
    responses[questionId] = answer
    if (stamp !== undefined) stamps[questionId] = stamp
  }
  return {
    ...held,
    ...mine,
    owner: mine.owner === 'nobody' ? held.owner : mine.owner,
    responses,
    stamps,
    savedAt: [held.savedAt, mine.savedAt].sort().at(-1) ?? mine.savedAt,
  }
}

const isOlder = (a: AnswerStamp | undefined, b: AnswerStamp | undefined): boolean =>
  b !== undefined && (a === undefined || isNewerAnswer(b, a))
