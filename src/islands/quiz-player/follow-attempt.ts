import { currentOwner } from '../../client/remembered-account.ts'
import { thisDevice } from '../../client/this-device.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { resultOf } from './quiz-result.ts'
import type { QuizAction, QuizState } from './quiz-state.ts'
import { underWay } from './under-way.ts'

/** What another tab made of the attempt that this one shows. Undefined when there is nothing to do about it. */
export const followAttempt = async (state: QuizState, quiz: PublicQuiz): Promise<QuizAction | undefined> => {
  if (state.phase === 'intro') return { type: 'found', attempts: await underWay(quiz) }
  if (state.phase !== 'answering' && state.phase !== 'not-handed-in') return undefined
  const { attemptId, owner } = state.attempt
  const device = await thisDevice()
  const attempts = [...(await device.attemptsOf(owner)), ...(await device.attemptsOf(currentOwner()))]
  const held = attempts.find((attempt) => attempt.attemptId === attemptId)
  // Still waiting, as this view says.
  if (held !== undefined && state.phase === 'not-handed-in') return undefined
  if (held !== undefined)
    return held.handedInAt === undefined
      ? { type: 'found', attempts: [held] }
      : { type: 'followed', attemptId, next: { type: 'handed-in-elsewhere', attempt: held } }
  // Where the browser keeps nothing, it is only here.
  if (!device.isLasting) return undefined
  const action = await resultOf(attemptId, quiz.courseId)
  const isPutAway = action.type === 'no-result' && action.failure.code === 'attempt-not-submitted'
  return { type: 'followed', attemptId, next: isPutAway ? { type: 'put-away' } : action }
}
