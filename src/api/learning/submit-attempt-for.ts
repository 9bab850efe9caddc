import type * as z from 'zod/mini'
import type { submissionSchema } from '../../contract/learning/submit-attempt.ts'
import type { AccountView } from '../../domain/account/account.ts'
import type { AttemptResult, SubmittedAttempt } from '../../domain/attempt/attempt.ts'
import { mayStartAttempt, type StartRefusal } from '../../domain/attempt/attempt-rules.ts'
import type { AttemptMismatch } from '../../domain/attempt/attempt-store.ts'
import { markHandIn } from '../../domain/attempt/mark-hand-in.ts'
import { deadlineOf, isTooLate } from '../../domain/attempt/time-limit.ts'
import type { AttemptId } from '../../domain/shared/ids.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import type { LearningDependencies } from './dependencies.ts'
import { explainKept } from './explain-kept.ts'
import { joinRoster } from './join-roster.ts'

type SubmitRefusal =
  | StartRefusal
  | AttemptMismatch
  | { code: 'unknown-key-version' | 'question-not-drawn' | 'timed-attempt-not-begun' }

/**
 * Marks an attempt once, with the key of the version that was answered, and explains it. Repeating gives the same
 * reply, whatever the repeat says was answered: what came first was handed in.
 */
export const submitAttemptFor = async (
  { attempts, roster, progress, answerKeys, now }: Omit<LearningDependencies, 'sessions' | 'deliveries'>,
  learner: AccountView,
  attemptId: AttemptId,
  submission: z.output<typeof submissionSchema>,
): Promise<Result<AttemptResult, SubmitRefusal>> => {
  const { accountId } = learner
  const { courseId, keyVersion, deviceSubmittedAt } = submission
  const standing = await progress.progressIn(accountId, courseId)
  const begun = standing?.attempts[attemptId]
  // Not there although the progress says so: an earlier call was cut off between its two writes, and this one ends it.
  const handedIn = begun?.submittedAt === undefined ? undefined : await attempts.find(accountId, attemptId)
  if (handedIn !== undefined) return succeed(await explainKept(answerKeys, handedIn))

  const key = await answerKeys.find(courseId, keyVersion)
  if (key === undefined) return fail({ code: 'unknown-key-version' })
  const submittedAt = now()
  const { rules } = key
  // Its time would be the device's word alone.
  if (begun === undefined && rules.timeLimitMinutes !== undefined)
    return fail({ code: 'timed-attempt-not-begun' })
  const allowed = mayStartAttempt(standing, rules, attemptId, submittedAt)
  if (!allowed.ok) return allowed
  const deadline = begun === undefined ? undefined : deadlineOf(rules, begun.startedAt)
  const tooLate =
    deadline !== undefined && isTooLate(deadline, submittedAt)
      ? { held: await attempts.heldAnswers(accountId, attemptId), deadline, now: submittedAt }
      : undefined
  const marked = markHandIn(key, attemptId, submission.responses, tooLate)
  if (!marked.ok) return marked

  const { score, responses, late } = marked.value
  const attempt: SubmittedAttempt = {
    ...{ attemptId, accountId, courseId, keyVersion, responses },
    ...{ ...score, submittedAt, deviceSubmittedAt },
    ...(late.length > 0 && { late }),
    ...(begun !== undefined && { startedAt: begun.startedAt }),
  }
  if (begun === undefined) await joinRoster(roster, standing, { courseId, learner, now: submittedAt })
  const kept =
    begun === undefined
      ? await attempts.beginAndSubmit(attempt, { rules, standing })
      : await attempts.submit(attempt)
  return kept.ok ? succeed(await explainKept(answerKeys, kept.value)) : kept
}
