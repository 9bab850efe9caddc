import { beginOnServer } from '../../client/begin-on-server.ts'
import { announce } from '../../client/device-events.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { newId } from '../../client/new-id.ts'
import { refreshProgress } from '../../client/refresh-progress.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { thisDevice } from '../../client/this-device.ts'
import { mayStartAttempt } from '../../domain/attempt/attempt-rules.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import type { ErrorCode } from '../../domain/shared/error-code.ts'
import { beginAttempt } from './attempt-changes.ts'
import { removeAttempt } from './quiz-on-device.ts'
import type { QuizAction } from './quiz-state.ts'
import { underWay } from './under-way.ts'

/**
 * Begins an attempt, or offers the one that is under way. One without a time limit begins on the device at once; one with
 * a limit only where the server notes its start, since no other clock can be trusted.
 * @param outdated an attempt that this one takes the place of, because its questions are gone
 */
export const beginQuiz = async (
  quiz: PublicQuiz,
  progress: CourseProgress | undefined,
  outdated: AttemptOnDevice | undefined,
  dispatch: (action: QuizAction) => void,
): Promise<void> => {
  const owner = currentOwner()
  const isTimed = quiz.rules.timeLimitMinutes !== undefined
  if (isTimed && owner === 'nobody') return dispatch(refused('timed-attempt-not-begun'))
  const attempts = await underWay(quiz)
  if (attempts.length > 0) return dispatch({ type: 'offered', attempts })
  const now = new Date().toISOString()
  const wanted = beginAttempt(quiz, newId(), owner, now)
  const allowed = mayStartAttempt(progress, quiz.rules, wanted.attemptId, now)
  if (!allowed.ok) return dispatch({ type: 'refused', failure: allowed })
  if (outdated !== undefined) await removeAttempt(outdated.attemptId)
  // Two tabs that begin at once get one attempt.
  const attempt = await (await thisDevice()).claimAttempt(wanted).catch(() => undefined)
  // Whatever was answered now would be gone with the page.
  if (attempt === undefined) return dispatch(refused('device-full'))
  if (!isTimed) dispatch({ type: 'begun', attempt })
  announce('attempt')
  if (owner === 'nobody') return
  const reply = await beginOnServer(attempt)
  if (reply.ok) return isTimed ? dispatch({ type: 'begun', attempt: reply.value }) : undefined
  if (!isTimed && !forbidsStart(reply.code)) return
  await removeAttempt(attempt.attemptId)
  dispatch(
    isTimed && !forbidsStart(reply.code)
      ? refused('timed-attempt-not-begun')
      : { type: 'put-away', failure: reply },
  )
  await refreshProgress()
}

const refused = (code: ErrorCode): QuizAction => ({ type: 'refused', failure: { code } })

// Another device may have used up the tries, or the page may be older than the bank the server has.
const forbidsStart = (code: ErrorCode): boolean =>
  code === 'no-tries-left' ||
  code === 'too-many-attempts' ||
  code === 'wait-before-next-try' ||
  code === 'unknown-key-version' ||
  code === 'attempt-of-another-course'
