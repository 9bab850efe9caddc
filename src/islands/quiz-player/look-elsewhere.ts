import { beginOnServer } from '../../client/begin-on-server.ts'
import { findOpenAttempt } from '../../client/find-open-attempt.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { thisDevice } from '../../client/this-device.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { attemptFromServer } from './attempt-from-server.ts'
import { attemptsIn, progressIn, removeAttempt } from './quiz-on-device.ts'

/**
 * Asks the server which attempt of this course is under way and joins it with what this device holds, so that it goes on
 * from the newest answers of both. What was handed in on another device is let go of here: its result is on the server.
 */
export const lookElsewhere = async (quiz: PublicQuiz): Promise<void> => {
  const owner = currentOwner()
  if (owner === 'nobody') return
  const open = await findOpenAttempt(quiz.courseId)
  const device = await thisDevice()
  if (open !== undefined) {
    const held = (await attemptsIn(quiz.courseId)).find(({ attemptId }) => attemptId === open.attemptId)
    const known = attemptFromServer(open, quiz, owner, held)
    if (known !== undefined) await device.addAttempt(known)
  }
  // The clock of a timed one must not start before somebody presses the button.
  const isTimed = quiz.rules.timeLimitMinutes !== undefined
  const known = (await progressIn(quiz.courseId))?.attempts ?? {}
  for (const attempt of await attemptsIn(quiz.courseId)) {
    if (attempt.handedInAt !== undefined) continue
    if (known[attempt.attemptId]?.submittedAt !== undefined) await removeAttempt(attempt.attemptId)
    // Begun where no network was. A refusal is told when it is handed in, with the answers still here.
    else if (attempt.isBegun === undefined && !isTimed) await beginOnServer(attempt)
  }
}
