import type { AttemptOnDevice } from '../../client/device-store.ts'
import { nextRevision } from '../../domain/attempt/next-revision.ts'
import type { Answer } from '../../domain/quiz/response.ts'
import type { StatementId } from '../../domain/shared/ids.ts'
import type { Instant } from '../../domain/shared/time.ts'

export interface GivenAnswer {
  questionId: string
  answer: Answer
  now: Instant
  /** Id of the statement that tells this answer. */
  statementId: StatementId
}

/** Keeps what was answered to a question in place of what was answered before, as the newest answer of the attempt. */
export const answerQuestion = (
  attempt: AttemptOnDevice,
  { questionId, answer, now, statementId }: GivenAnswer,
): AttemptOnDevice => {
  const revision = nextRevision(Object.values(attempt.stamps ?? {}))
  return {
    ...attempt,
    responses: { ...attempt.responses, [questionId]: answer },
    stamps: { ...attempt.stamps, [questionId]: { revision, statementId } },
    savedAt: now,
  }
}
