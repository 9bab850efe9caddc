import type { deliverParcelRoute } from '../../contract/learning/deliver-parcel.ts'
import { may } from '../../domain/account/may.ts'
import type { ErrorCode } from '../../domain/shared/error-code.ts'
import { fail, type Result, succeed } from '../../domain/shared/result.ts'
import type { Instant } from '../../domain/shared/time.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { LearningDependencies } from './dependencies.ts'
import { type OpenedParcel, openParcel } from './open-parcel.ts'
import { startAttemptFor } from './start-attempt-for.ts'
import { submitAttemptFor } from './submit-attempt-for.ts'

/**
 * Does for its owner what a parcel holds. Needs no session: the parcel itself is the word of whoever was signed in when it
 * was sealed, and whoever brings it learns nothing but that it arrived.
 */
export const deliverParcel =
  (dependencies: LearningDependencies): HandlerOf<typeof deliverParcelRoute> =>
  async ({ body: parcel }) => {
    const opened = await openParcel(dependencies.deliveries, parcel, dependencies.now())
    if (!opened.ok) return opened
    if (!may(opened.value.account.role, 'record-own-learning')) return fail({ code: 'not-allowed' })
    const done = await carryOut(dependencies, opened.value)
    return done.ok ? succeed({ parcelId: parcel.parcelId, receivedAt: done.value }) : done
  }

/** @returns the moment it was first received, the same on every repeat */
const carryOut = async (
  dependencies: LearningDependencies,
  { account, content }: OpenedParcel,
): Promise<Result<Instant, { code: ErrorCode; until?: Instant }>> => {
  switch (content.kind) {
    case 'statements': {
      const moment = dependencies.now()
      const received = await dependencies.progress.record(account.accountId, content.statements, moment)
      return succeed([...received.values()].sort().at(-1) ?? moment)
    }
    case 'start': {
      const begun = await startAttemptFor(dependencies, account, content.attemptId, content)
      return begun.ok ? succeed(begun.value.startedAt) : begun
    }
    case 'submission': {
      const marked = await submitAttemptFor(dependencies, account, content.attemptId, content)
      return marked.ok ? succeed(marked.value.submittedAt) : marked
    }
  }
}
