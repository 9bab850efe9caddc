import type { AttemptResult, SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import { explainAttempt } from '../../domain/attempt/mark-attempt.ts'
import { decidingRemark, marksBefore } from '../../domain/attempt/remark.ts'
import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import type { AnswerKeyStore } from '../../domain/quiz/answer-key-store.ts'
import { mendKey } from '../../domain/quiz/mend-key.ts'
import type { KeyVersion } from '../../domain/shared/ids.ts'

/**
 * What the learner reads about a kept attempt, by the key that marked it, or by the one it was last decided to mark it
 * with. Throws when such a key has gone.
 */
export const explainKept = async (
  answerKeys: Pick<AnswerKeyStore, 'find'>,
  kept: SubmittedAttempt,
): Promise<AttemptResult> => {
  const find = async (version: KeyVersion): Promise<AnswerKey> => {
    const key = await answerKeys.find(kept.courseId, version)
    if (key === undefined) throw new Error('The answer key that marked a kept attempt has gone')
    return key
  }
  const answered = await find(kept.keyVersion)
  const remark = decidingRemark(kept)
  if (remark === undefined) return explainAttempt(answered, kept)
  const { earned, isPassed, decidedAt, reason } = remark
  return {
    ...explainAttempt(mendKey(answered, await find(remark.keyVersion)), { ...kept, earned, isPassed }),
    remark: { decidedAt, reason, earnedBefore: marksBefore(kept).earned },
  }
}
