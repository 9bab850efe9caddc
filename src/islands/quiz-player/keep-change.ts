import { announce } from '../../client/device-events.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { sendSoon } from '../../client/send-soon.ts'
import { thisDevice } from '../../client/this-device.ts'
import { attemptStatement } from './attempt-statement.ts'
import { goesOnTyping } from './goes-on-typing.ts'
import type { QuizAction } from './quiz-state.ts'

/**
 * Keeps what an action changed of an attempt, and with an answer the statement that tells it, in one step.
 * @param before the attempt before the action
 * @param attempt the attempt after it
 * @returns whether it will still be here after the page is closed
 */
export const keepChange = async (
  before: AttemptOnDevice | undefined,
  attempt: AttemptOnDevice,
  action: QuizAction,
): Promise<boolean> => {
  try {
    const device = await thisDevice()
    // Who signs in halfway owns what was begun as nobody's.
    const owned = { ...attempt, owner: attempt.owner === 'nobody' ? currentOwner() : attempt.owner }
    if (action.type === 'answered') {
      const typedOn = goesOnTyping(before?.responses[action.questionId], action.answer)
      const replaced = typedOn ? before?.stamps?.[action.questionId]?.statementId : undefined
      await device.keepAttempt(owned, attemptStatement(attempt, action), replaced)
      sendSoon()
      announce('outbox')
    } else await device.keepAttempt(owned)
    announce('attempt')
    return device.isLasting
  } catch {
    return false
  }
}
