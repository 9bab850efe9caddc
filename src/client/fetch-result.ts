import { attemptResultRoute } from '../contract/learning/attempt-result.ts'
import type { AttemptResult } from '../domain/attempt/attempt.ts'
import type { AttemptId } from '../domain/shared/ids.ts'
import { fail, type Result } from '../domain/shared/result.ts'
import { type ApiFailure, callApi } from './call-api.ts'
import { currentOwner } from './remembered-account.ts'
import { refreshAccount } from './session.ts'

/** Reads back a handed-in attempt, on whatever device it was done. */
export const fetchResult = async (attemptId: AttemptId): Promise<Result<AttemptResult, ApiFailure>> => {
  if (currentOwner() === 'nobody') await refreshAccount()
  const owner = currentOwner()
  if (owner === 'nobody') return fail({ code: 'not-signed-in' })
  const reply = await callApi(attemptResultRoute, { params: { attemptId } }, owner)
  // Another person may be here by now, for whom it is not.
  return currentOwner() === owner ? reply : fail({ code: 'not-signed-in' })
}
