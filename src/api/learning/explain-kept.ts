import type { AttemptResult, SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import { explainAttempt } from '../../domain/attempt/mark-attempt.ts'
import type { AnswerKeyStore } from '../../domain/quiz/answer-key-store.ts'

/** What the learner reads about a kept attempt, by the key that marked it. Throws when that key has gone. */
export const explainKept = async (
  answerKeys: Pick<AnswerKeyStore, 'find'>,
  kept: SubmittedAttempt,
): Promise<AttemptResult> => {
  const key = await answerKeys.find(kept.courseId, kept.keyVersion)
  if (key === undefined) throw new Error('The answer key that marked a kept attempt has gone')
  return explainAttempt(key, kept)
}
