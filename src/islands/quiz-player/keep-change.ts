import { announce } from '../../client/device-events.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { keepSurely } from '../../client/keep-surely.ts'
import type { AttemptTap } from '../../client/last-taps.ts'
import { askToStayOnce } from '../../client/offline/ask-to-stay.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { sendSoon } from '../../client/send-soon.ts'
import type { GivenAnswer } from './answer-question.ts'
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
  // Who signs in halfway owns what was begun as nobody's.
  const owned = { ...attempt, owner: attempt.owner === 'nobody' ? currentOwner() : attempt.owner }
  const tap =
    action.type === 'answered' ? { attempt: owned, ...toldBy(before, attempt, action) } : { attempt: owned }
  try {
    const device = await keepSurely(tap)
    if (action.type === 'answered') {
      sendSoon()
      announce('outbox')
      if (device.isLasting) void askToStayOnce()
    }
    announce('attempt')
    return device.isLasting
  } catch {
    return false
  }
}

const toldBy = (
  before: AttemptOnDevice | undefined,
  attempt: AttemptOnDevice,
  action: GivenAnswer,
): Pick<AttemptTap, 'told' | 'replaced'> => {
  const typedOn = goesOnTyping(before?.responses[action.questionId], action.answer)
  const replaced = typedOn ? before?.stamps?.[action.questionId]?.statementId : undefined
  return { told: attemptStatement(attempt, action), replaced }
}
