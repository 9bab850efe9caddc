import type { AttemptOnDevice } from '../../client/device-store.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { thisDevice } from '../../client/this-device.ts'
import { isBlank } from '../../domain/quiz/is-answered.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { isStillKnown } from './attempt-changes.ts'

/** The attempts on this device that can go on, none of them handed in: the one with more answers first, then the later one. */
export const underWay = async (quiz: PublicQuiz): Promise<AttemptOnDevice[]> => {
  const attempts = await (await thisDevice()).attemptsOf(currentOwner())
  return attempts
    .filter((attempt) => attempt.courseId === quiz.courseId && attempt.handedInAt === undefined)
    .filter((attempt) => isStillKnown(attempt, quiz) && mayGoOn(attempt, quiz))
    .sort((a, b) => answered(b) - answered(a))
}

const answered = ({ responses }: AttemptOnDevice): number =>
  Object.values(responses).filter((answer) => !isBlank(answer)).length

/** A timed attempt that the server never noted has no time yet; beginning takes it up again. */
const mayGoOn = ({ isBegun }: AttemptOnDevice, { rules }: PublicQuiz): boolean =>
  rules.timeLimitMinutes === undefined || isBegun === true
