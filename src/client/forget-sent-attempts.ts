import type { AccountId } from '../domain/shared/ids.ts'
import { announce } from './device-events.ts'
import type { AttemptOnDevice } from './device-store.ts'
import { takeUpTaps } from './last-taps.ts'
import { thisDevice } from './this-device.ts'

/**
 * Removes the attempts under way of which the server holds every answer: they go on from there on any device, and the next
 * person at a shared computer has no business with them.
 */
export const forgetSentAttempts = async (owner: AccountId): Promise<void> => {
  const device = await thisDevice()
  // A tap that is only noted yet belongs to an attempt that must stay.
  if (!(await takeUpTaps(device))) return
  const waiting = new Set((await device.keptStatements(owner)).map(({ statement }) => statement.id))
  const isSent = ({ isBegun, handedInAt, responses, stamps = {} }: AttemptOnDevice): boolean =>
    isBegun === true &&
    handedInAt === undefined &&
    Object.keys(responses).every((id) => stamps[id] !== undefined && !waiting.has(stamps[id].statementId))
  for (const attempt of (await device.attemptsOf(owner)).filter(isSent))
    await device.removeAttempt(attempt.attemptId)
  announce('attempt')
}
