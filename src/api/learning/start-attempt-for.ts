import type * as z from 'zod/mini'
import type { startSchema } from '../../contract/learning/start-attempt.ts'
import type { AccountView } from '../../domain/account/account.ts'
import { mayStartAttempt, type StartRefusal } from '../../domain/attempt/attempt-rules.ts'
import type { AttemptMismatch } from '../../domain/attempt/attempt-store.ts'
import type { OpenAttempt } from '../../domain/attempt/open-attempt.ts'
import type { AttemptId } from '../../domain/shared/ids.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import type { LearningDependencies } from './dependencies.ts'
import { joinRoster } from './join-roster.ts'

/** Notes that an attempt has begun. Repeating it gives the first moment again. */
export const startAttemptFor = async (
  { attempts, roster, progress, answerKeys, now }: Omit<LearningDependencies, 'sessions' | 'deliveries'>,
  learner: AccountView,
  attemptId: AttemptId,
  { courseId, keyVersion }: z.output<typeof startSchema>,
): Promise<Result<Pick<OpenAttempt, 'startedAt' | 'deadline' | 'now'>, StartRefusal | AttemptMismatch>> => {
  const { accountId } = learner
  const standing = await progress.progressIn(accountId, courseId)
  const key = await answerKeys.find(courseId, keyVersion)
  if (key === undefined) return fail({ code: 'unknown-key-version' })
  const moment = now()
  const terms = { rules: key.rules, standing }
  const allowed = mayStartAttempt(standing, key.rules, attemptId, moment)
  if (!allowed.ok) return allowed
  await joinRoster(roster, standing, { courseId, learner, now: moment })
  const begun = await attempts.begin({ accountId, attemptId, courseId, keyVersion }, terms, moment)
  if (!begun.ok) return begun
  const { startedAt, deadline } = begun.value
  return succeed({ startedAt, deadline, now: moment })
}
