import type { RemarkOutcome, remarkAttemptsRoute } from '../../contract/studio/remark-attempts.ts'
import { decidingRemark, decisionTime } from '../../domain/attempt/remark.ts'
import type { AnswerKey } from '../../domain/quiz/answer-key.ts'
import { fail, succeed } from '../../domain/shared/result.ts'
import { normaliseText } from '../../domain/text/normalise-text.ts'
import { callerOf } from '../middleware/signed-in.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { StudioDependencies } from './dependencies.ts'
import { remarkKept } from './remark-kept.ts'

type RemarkDependencies = Pick<StudioDependencies, 'attempts' | 'remarks' | 'answerKeys' | 'now'>

/** Marks each attempt by itself, one after another, so that whatever was decided before a cut stands. */
export const remarkAttempts =
  (dependencies: RemarkDependencies): HandlerOf<typeof remarkAttemptsRoute> =>
  async ({ params: { courseId }, body: { to, attempts, reason }, context }) => {
    const newer = await dependencies.answerKeys.find(courseId, to)
    if (newer === undefined) return fail({ code: 'no-such-key' })
    const decision = { newer, reason: normaliseText(reason), decidedBy: callerOf(context).accountId }
    const outcomes: { attemptId: string; outcome: RemarkOutcome }[] = []
    for (const place of attempts) {
      const outcome = await decide(dependencies, place, decision)
      outcomes.push({ attemptId: place.attemptId, outcome })
    }
    return succeed({ outcomes })
  }

const decide = async (
  dependencies: RemarkDependencies,
  { accountId, attemptId }: { accountId: string; attemptId: string },
  { newer, reason, decidedBy }: { newer: AnswerKey; reason: string; decidedBy: string },
): Promise<RemarkOutcome> => {
  const { attempts, remarks, answerKeys, now } = dependencies
  const { courseId, keyVersion } = newer
  const kept = await attempts.find(accountId, attemptId)
  if (kept === undefined || kept.courseId !== courseId) return 'attempt-not-submitted'
  // Also where nothing is left to decide: an earlier call may have been cut off before it reached the progress.
  await remarks.note(kept)
  if (decidingRemark(kept)?.keyVersion === keyVersion) return 'remarked'
  const { before, after } = await remarkKept(answerKeys, kept, newer)
  if (before.earned === after.earned && before.isPassed === after.isPassed) return 'unchanged'
  const decidedAt = decisionTime(kept, now())
  const added = await remarks.add(kept, { ...after, keyVersion, decidedAt, decidedBy, reason })
  if (added.ok) return 'remarked'
  // Most often the same decision, sent twice at once.
  const again = await attempts.find(accountId, attemptId)
  return again !== undefined && decidingRemark(again)?.keyVersion === keyVersion ? 'remarked' : added.code
}
