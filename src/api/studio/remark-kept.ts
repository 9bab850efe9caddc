import type { SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import { decidingRemark } from '../../domain/attempt/remark.ts'
import { type Remarking, remarkAttempt } from '../../domain/attempt/remark-attempt.ts'
import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import type { AnswerKeyStore } from '../../domain/quiz/answer-key-store.ts'

/** What a kept attempt would come to with a newer key. Throws when a key that marked it has gone. */
export const remarkKept = async (
  answerKeys: Pick<AnswerKeyStore, 'find'>,
  kept: SubmittedAttempt,
  newer: AnswerKey,
): Promise<Remarking> => {
  const answered = await answerKeys.find(kept.courseId, kept.keyVersion)
  const deciding = await answerKeys.find(kept.courseId, decidingRemark(kept)?.keyVersion ?? kept.keyVersion)
  if (answered === undefined || deciding === undefined) {
    throw new Error('The answer key that marked a kept attempt has gone')
  }
  return remarkAttempt({ answered, deciding, newer }, kept)
}
