import type { AttemptOnDevice, Owner } from '../../client/device-store.ts'
import { drawQuestions } from '../../domain/quiz/draw-quiz.ts'
import { isAnswered } from '../../domain/quiz/is-answered.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import type { AttemptId } from '../../domain/shared/ids.ts'
import type { Instant } from '../../domain/shared/time.ts'

/** A new attempt with its questions drawn; the server draws the same from the id. */
export const beginAttempt = (
  quiz: PublicQuiz,
  attemptId: AttemptId,
  owner: Owner,
  now: Instant,
): AttemptOnDevice => ({
  attemptId,
  owner,
  courseId: quiz.courseId,
  keyVersion: quiz.keyVersion,
  questionIds: drawQuestions(quiz.questions, quiz.rules.drawn, attemptId).map(({ id }) => id),
  responses: {},
  place: 0,
  startedAt: now,
  savedAt: now,
})

/** Places, from 0, of the questions that still want an answer. */
export const openPlaces = (
  { questionIds, responses }: AttemptOnDevice,
  { questions }: Pick<PublicQuiz, 'questions'>,
): number[] =>
  questionIds.flatMap((id, place) => {
    const question = questions.find((asked) => asked.id === id)
    return question !== undefined && isAnswered(question, responses[id]) ? [] : [place]
  })

/** Whether every question of an attempt can still be shown, though the bank may have changed since it was drawn. */
export const isStillKnown = ({ questionIds }: AttemptOnDevice, { questions }: PublicQuiz): boolean =>
  questionIds.every((id) => questions.some((question) => question.id === id))
