import { uuidv7 } from 'uuidv7'
import { watchDelivery } from '../../client/deliver.ts'
import { deviceProgress } from '../../client/device-progress.ts'
import { recordStatement } from '../../client/record-statement.ts'
import { refreshProgress } from '../../client/refresh-progress.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { signIn, signOut } from '../../client/session.ts'
import { thisDevice } from '../../client/this-device.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { askToHandIn } from '../../islands/quiz-player/ask-to-hand-in.ts'
import { playQuiz } from '../../islands/quiz-player/play-quiz.ts'

/** A page of the site without its looks: all that a lesson and a quiz do, by the very code that the browser gets. */
export const openLearnerPage = (quiz: PublicQuiz) => {
  const { begin, resume, act, shown, start } = playQuiz(quiz)
  watchDelivery()
  start()
  return {
    owner: currentOwner,
    record: recordStatement,
    ...{ signIn, signOut, begin, resume, refreshProgress },
    quizState: () => shown().state,
    /** @returns the id of the statement that tells the answer */
    answer: (questionId: string, choiceId: string): string => {
      const statementId = uuidv7()
      const answer = { kind: 'choices' as const, choiceIds: [choiceId] }
      act({ type: 'answered', questionId, answer, now: new Date().toISOString(), statementId })
      return statementId
    },
    handIn: () => act(askToHandIn()),
    /** All that this device knows of the person signed in. */
    known: async () => {
      const device = await thisDevice()
      const owner = currentOwner()
      return {
        progress: await deviceProgress(device, owner),
        waiting: await device.waitingStatements(owner),
        attempts: await device.attemptsOf(owner),
      }
    },
  }
}

export type LearnerPage = ReturnType<typeof openLearnerPage>
