import { beginOnServer } from '../../client/begin-on-server.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { findOpenAttempt } from '../../client/find-open-attempt.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { thisDevice } from '../../client/this-device.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { attemptFromServer } from './attempt-from-server.ts'
import { progressIn } from './quiz-on-device.ts'
import { underWay } from './under-way.ts'

/**
 * Asks the server which attempt of this course is under way and joins it with what this device holds, so that it goes on
 * from the newest answers of both. What was handed in on another device is let go of here: its result is on the server.
 */
export const lookElsewhere = async (quiz: PublicQuiz): Promise<void> => {
  const owner = currentOwner()
  if (owner === 'nobody') return
  const open = await findOpenAttempt(quiz.courseId)
  const device = await thisDevice()
  const here = await underWay(quiz)
  const found = open && attemptFromServer(open, quiz, owner)
  if (found !== undefined)
    await device.addAttempt(
      asHere(
        here.find(({ attemptId }) => attemptId === found.attemptId),
        found,
      ),
    )
  const known = (await progressIn(quiz.courseId))?.attempts ?? {}
  for (const attempt of here) {
    if (known[attempt.attemptId]?.submittedAt !== undefined) await device.removeAttempt(attempt.attemptId)
    // Begun where no network was. A refusal is told when it is handed in, with the answers still here.
    else if (attempt.isBegun === undefined) await beginOnServer(attempt)
  }
}

/** The place to read on from is the server's only where it knows a newer answer. */
const asHere = (held: AttemptOnDevice | undefined, found: AttemptOnDevice): AttemptOnDevice => {
  if (held === undefined) return found
  const { isFromElsewhere: _, ...joined } = found
  return {
    ...joined,
    ...(held.isFromElsewhere && { isFromElsewhere: held.isFromElsewhere }),
    place: newest(found) > newest(held) ? found.place : held.place,
  }
}

const newest = ({ stamps }: AttemptOnDevice): number =>
  Math.max(0, ...Object.values(stamps ?? {}).map(({ revision }) => revision))
