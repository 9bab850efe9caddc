import type { AttemptOnDevice } from '../../client/device-store.ts'
import type { AnswerStatement } from '../../domain/progress/statement.ts'
import type { GivenAnswer } from './answer-question.ts'

/** The statement that tells an answer, once the attempt holds it. */
export const attemptStatement = (
  { attemptId, courseId, stamps }: AttemptOnDevice,
  { questionId, answer, now, statementId }: GivenAnswer,
): AnswerStatement => ({
  ...{ id: statementId, verb: 'answered-question', courseId, attemptId, questionId, answer },
  revision: stamps?.[questionId]?.revision ?? 1,
  recordedAt: now,
})
