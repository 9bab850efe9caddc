import { deviceProgress } from '../../client/device-progress.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { fetchResult } from '../../client/fetch-result.ts'
import { handIn } from '../../client/hand-in.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { thisDevice } from '../../client/this-device.ts'
import type { AttemptResult } from '../../domain/attempt/attempt.ts'
import type { CourseProgress } from '../../domain/progress/progress.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { isStillKnown } from './attempt-changes.ts'
import { loadResultView } from './late-result.ts'
import { askedAttemptId, wasAnswering } from './quiz-address.ts'
import type { QuizAction } from './quiz-state.ts'

/** Where the quiz opens: the result the address asks for, or the attempt that is on this device. */
export const openQuiz = async (quiz: PublicQuiz): Promise<QuizAction> => {
  const askedId = askedAttemptId(location.search)
  if (askedId !== undefined) {
    const reply = await fetchResult(askedId)
    if (!reply.ok) return { type: 'no-result', failure: reply }
    return reply.value.courseId === quiz.courseId
      ? showResult(reply.value)
      : { type: 'no-result', failure: { code: 'not-found' } }
  }
  const attempts = await (await thisDevice()).attemptsOf(currentOwner())
  const attempt = attempts.find(({ courseId }) => courseId === quiz.courseId)
  return {
    type: 'opened',
    attempt,
    isKnown: attempt !== undefined && isStillKnown(attempt, quiz),
    wasAnswering: wasAnswering(location.hash),
  }
}

/** @returns whether the attempt will still be here after the page is closed */
export const keepAttempt = async (attempt: AttemptOnDevice): Promise<boolean> => {
  try {
    const device = await thisDevice()
    // Who signs in halfway owns what was begun as nobody's.
    await device.keepAttempt({
      ...attempt,
      owner: attempt.owner === 'nobody' ? currentOwner() : attempt.owner,
    })
    return device.isLasting
  } catch {
    return false
  }
}

export const removeAttempt = async (attemptId: string): Promise<void> =>
  (await thisDevice()).removeAttempt(attemptId)

export const submit = async (attempt: AttemptOnDevice): Promise<QuizAction> => {
  const reply = await handIn(attempt)
  return reply.ok ? showResult(reply.value) : { type: 'not-handed-in', failure: reply }
}

const showResult = async (result: AttemptResult): Promise<QuizAction> => {
  try {
    await loadResultView()
    return { type: 'marked', result }
  } catch {
    return { type: 'no-result', failure: { code: 'offline' } }
  }
}

export const progressIn = async (courseId: string): Promise<CourseProgress | undefined> => {
  const known = await deviceProgress(await thisDevice(), currentOwner())
  return known.find((progress) => progress.courseId === courseId)
}
