import { isWaiting } from '../../client/is-waiting.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { isStillKnown } from './attempt-changes.ts'
import { wasAnswering } from './quiz-address.ts'
import { attemptsIn } from './quiz-on-device.ts'
import type { QuizAction } from './quiz-state.ts'
import { underWay } from './under-way.ts'

/** Where the quiz opens when there are attempts of it on this device. */
export const openQuiz = async (quiz: PublicQuiz): Promise<QuizAction> => {
  const all = await attemptsIn(quiz.courseId)
  const isReading = wasAnswering(location.hash)
  const [first, other] = await underWay(quiz)
  const [lastRead] = [...all].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
  const waiting = all.find(isWaiting) ?? all.find(({ refused }) => refused !== undefined)
  const outdated = all.find((one) => !isStillKnown(one, quiz))
  const attempt = waiting ?? (isReading ? lastRead : (first ?? outdated))
  return {
    type: 'opened',
    attempt,
    other: attempt === first ? other : undefined,
    isKnown: attempt !== undefined && isStillKnown(attempt, quiz),
    wasAnswering: isReading,
  }
}
