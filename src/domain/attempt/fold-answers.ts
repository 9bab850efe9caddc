import { isNewerAnswer } from './is-newer-answer.ts'
import type { OpenAnswer } from './open-attempt.ts'

/** More questions than any quiz draws: what is kept of one attempt may not grow without end. */
const MOST_ANSWERS = 50

/**
 * The current answer of each question: the statement with the highest revision, and of two devices that went on at once
 * the one with the higher id. Clocks play no part. The same set gives the same answers whatever the order, the repeats
 * and the batches, so folding is also how the records of two devices are joined.
 *
 * @returns one answer for each question, newest first
 */
export const foldAnswers = (held: readonly OpenAnswer[], more: readonly OpenAnswer[]): OpenAnswer[] => {
  const current = new Map<string, OpenAnswer>()
  for (const answer of [...held, ...more]) {
    const before = current.get(answer.questionId)
    if (before === undefined || isNewerAnswer(answer, before)) current.set(answer.questionId, answer)
  }
  return [...current.values()].sort((a, b) => (isNewerAnswer(a, b) ? -1 : 1)).slice(0, MOST_ANSWERS)
}

/** The question a learner was at: that of the newest answer. */
export const placeOf = (answers: readonly OpenAnswer[]): string | undefined =>
  foldAnswers(answers, [])[0]?.questionId
