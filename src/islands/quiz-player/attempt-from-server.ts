import type { AttemptOnDevice, Owner } from '../../client/device-store.ts'
import { timingOf } from '../../client/server-clock.ts'
import type { OpenAttempt } from '../../domain/attempt/open-attempt.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { beginAttempt } from './attempt-changes.ts'

/**
 * An attempt that another device began, as this one goes on with it: drawn again from its id, at the question that was
 * answered last. Undefined when it was drawn from another bank than the one in the page.
 */
export const attemptFromServer = (
  open: OpenAttempt,
  quiz: PublicQuiz,
  owner: Owner,
): AttemptOnDevice | undefined => {
  const { attemptId, keyVersion, startedAt, answers, place } = open
  if (keyVersion !== quiz.keyVersion) return undefined
  const drawn = beginAttempt(quiz, attemptId, owner, startedAt)
  return {
    ...drawn,
    responses: Object.fromEntries(answers.map(({ questionId, answer }) => [questionId, answer])),
    stamps: Object.fromEntries(
      answers.map(({ questionId, revision, statementId }) => [questionId, { revision, statementId }]),
    ),
    place: Math.max(0, drawn.questionIds.indexOf(place ?? '')),
    isBegun: true,
    isFromElsewhere: true,
    ...timingOf(open),
  }
}
