import type { AttemptOnDevice, Owner } from '../../client/device-store.ts'
import { timingOf } from '../../client/server-clock.ts'
import type { AnswerStamp } from '../../domain/attempt/is-newer-answer.ts'
import type { OpenAttempt } from '../../domain/attempt/open-attempt.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { beginAttempt } from './attempt-changes.ts'

/**
 * An attempt as the server knows it, to be joined with what is held here. One that another device began is drawn again
 * from its id. The place is the question of the newest answer, wherever that was given.
 * @param held the same attempt as this device has it
 * @returns undefined when it is not held here and was drawn from another bank than the one in the page
 */
export const attemptFromServer = (
  open: OpenAttempt,
  quiz: PublicQuiz,
  owner: Owner,
  held: AttemptOnDevice | undefined,
): AttemptOnDevice | undefined => {
  if (held === undefined && open.keyVersion !== quiz.keyVersion) return undefined
  const base = held ?? {
    ...beginAttempt(quiz, open.attemptId, owner, open.startedAt),
    isFromElsewhere: true as const,
  }
  const place = base.questionIds.indexOf(open.place ?? '')
  return {
    ...base,
    responses: Object.fromEntries(open.answers.map(({ questionId, answer }) => [questionId, answer])),
    stamps: Object.fromEntries(
      open.answers.map(({ questionId, revision, statementId }) => [questionId, { revision, statementId }]),
    ),
    ...(place !== -1 && newest(open.answers) > newest(Object.values(base.stamps ?? {})) && { place }),
    isBegun: true,
    ...timingOf(open),
  }
}

const newest = (stamps: readonly Pick<AnswerStamp, 'revision'>[]): number =>
  Math.max(0, ...stamps.map(({ revision }) => revision))
