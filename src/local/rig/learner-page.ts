import { watchDelivery } from '../../client/deliver.ts'
import { onDeviceEvent } from '../../client/device-events.ts'
import { deviceProgress } from '../../client/device-progress.ts'
import type { AttemptOnDevice, Owner } from '../../client/device-store.ts'
import { leave } from '../../client/leave.ts'
import { readLeaving } from '../../client/leaving.ts'
import { newId } from '../../client/new-id.ts'
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
  let shownTo = currentOwner()
  onDeviceEvent('account', () => {
    if (shownTo === 'nobody') shownTo = currentOwner()
  })
  return {
    owner: currentOwner,
    /** Whether this view can still keep an answer: whoever it is shown to has not left in another tab just now. */
    takesAnswers: ({ owner }: AttemptOnDevice): boolean => isHere(shownTo) && isHere(owner),
    record: recordStatement,
    ...{ signIn, signOut, leave, begin, resume, refreshProgress },
    quizState: () => shown().state,
    /** @returns the id of the statement that tells the answer */
    answer: (questionId: string, choiceId: string): string => {
      const statementId = newId()
      const answer = { kind: 'choices' as const, choiceIds: [choiceId] }
      act({ type: 'answered', questionId, answer, now: new Date().toISOString(), statementId })
      return statementId
    },
    handIn: () => act(askToHandIn()),
    /** All that can be read on this device of one person. */
    known: async (owner: Owner) => {
      const device = await thisDevice()
      return {
        progress: await deviceProgress(device, owner),
        waiting: await device.waitingStatements(owner),
        attempts: await device.attemptsOf(owner),
      }
    },
    parcels: async () => (await thisDevice()).parcels(),
  }
}

/** Signed in, or found signed out in the middle of work. */
const isHere = (owner: Owner): boolean =>
  owner === 'nobody' || owner === currentOwner() || owner === readLeaving()?.absent?.owner

export type LearnerPage = ReturnType<typeof openLearnerPage>
