import type { AttemptOnDevice, Owner } from '../../client/device-store.ts'
import { drawQuestions } from '../../domain/quiz/draw-quiz.ts'
import type { PublicQuestion, PublicQuiz } from '../../domain/quiz/public-question.ts'
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

/** Picks a choice; where several may be right, picks it or takes it back. */
export const choose = (
  attempt: AttemptOnDevice,
  question: Pick<PublicQuestion, 'id' | 'kind'>,
  choiceId: string,
  now: Instant,
): AttemptOnDevice => {
  const before = attempt.responses[question.id] ?? []
  const toggled = before.includes(choiceId) ? before.filter((id) => id !== choiceId) : [...before, choiceId]
  const choiceIds = question.kind === 'multiple-choice' ? toggled : [choiceId]
  return { ...attempt, responses: { ...attempt.responses, [question.id]: choiceIds }, savedAt: now }
}

/** Places, from 0, of the questions that have no answer yet. */
export const openPlaces = ({ questionIds, responses }: AttemptOnDevice): number[] =>
  questionIds.flatMap((id, place) => ((responses[id] ?? []).length === 0 ? [place] : []))

/** Whether every question of an attempt can still be shown, though the bank may have changed since it was drawn. */
export const isStillKnown = ({ questionIds }: AttemptOnDevice, { questions }: PublicQuiz): boolean =>
  questionIds.every((id) => questions.some((question) => question.id === id))
