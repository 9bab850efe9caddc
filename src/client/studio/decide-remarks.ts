import {
  MAX_ATTEMPTS_PER_DECISION,
  type RemarkOutcome,
  remarkAttemptsRoute,
} from '../../contract/studio/remark-attempts.ts'
import type { KeyVersion } from '../../domain/shared/ids.ts'
import { type ApiFailure, callApi } from '../call-api.ts'

interface Decision {
  courseId: string
  to: KeyVersion
  reason: string
  attempts: readonly { accountId: string; attemptId: string }[]
}

export interface Decided {
  outcomes: Map<string, RemarkOutcome>
  /** Why the attempts without an outcome have none. They may be sent again, together with those that have one. */
  failure: ApiFailure | undefined
}

/** Sends a decision in batches, one after another, and stops where one fails. */
export const decideRemarks = async ({ courseId, to, reason, attempts }: Decision): Promise<Decided> => {
  const outcomes: Decided['outcomes'] = new Map()
  for (let at = 0; at < attempts.length; at += MAX_ATTEMPTS_PER_DECISION) {
    const batch = attempts.slice(at, at + MAX_ATTEMPTS_PER_DECISION)
    const reply = await callApi(remarkAttemptsRoute, {
      params: { courseId },
      body: {
        ...{ to, reason },
        attempts: batch.map(({ accountId, attemptId }) => ({ accountId, attemptId })),
      },
    })
    if (!reply.ok) return { outcomes, failure: reply }
    for (const { attemptId, outcome } of reply.value.outcomes) outcomes.set(attemptId, outcome)
  }
  return { outcomes, failure: undefined }
}
