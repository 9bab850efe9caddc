import type { AttemptOnRecord } from '../progress/rebuild-progress.ts'
import type { AnswerStatement, ReceivedStatement } from '../progress/statement.ts'
import type { AttemptId } from '../shared/ids.ts'
import type { Instant } from '../shared/time.ts'
import { type HeldAnswers, NO_ANSWERS, takeAnswers } from './held-answers.ts'

/** The answers of one attempt that is not handed in. */
export interface OpenAnswers extends HeldAnswers {
  attemptId: AttemptId
  courseId: string
}

type ReceivedAnswerStatement = ReceivedStatement & { statement: AnswerStatement }

/**
 * The statements of which the answers under way are made, oldest first: those about attempts that are not handed in, as
 * long as their answers are kept.
 * @param keptSince an attempt whose last answer came before this moment is left out: its answers are no longer kept
 */
export const openStatements = (
  statements: readonly ReceivedStatement[],
  attempts: readonly AttemptOnRecord[],
  keptSince: Instant,
): ReceivedAnswerStatement[] => {
  const handedIn = new Set(attempts.filter((one) => 'submittedAt' in one).map(({ attemptId }) => attemptId))
  const answers = statements.filter(isAnswer)
  const recent = new Set(
    answers.filter(({ receivedAt }) => receivedAt > keptSince).map(({ statement }) => statement.attemptId),
  )
  return answers
    .filter(({ statement }) => recent.has(statement.attemptId) && !handedIn.has(statement.attemptId))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

/**
 * The answers under way, made anew of statements.
 * @param open from `openStatements`
 */
export const rebuildOpenAnswers = (
  open: readonly ReceivedAnswerStatement[],
  attempts: readonly AttemptOnRecord[],
): OpenAnswers[] => {
  const begun = new Map(attempts.map((attempt) => [attempt.attemptId, attempt]))
  const byAttempt = Map.groupBy(open, ({ statement }) => statement.attemptId)
  return [...byAttempt].map(([attemptId, received]) => {
    const start = begun.get(attemptId)
    // Until an attempt has begun, its first answer says of which course it is.
    const courseId = start?.courseId ?? received[0]?.statement.courseId ?? ''
    const deadline = start !== undefined && 'deadline' in start ? start.deadline : undefined
    const answers = received
      .filter(({ statement }) => statement.courseId === courseId)
      .map(({ statement, receivedAt }) => {
        const { questionId, answer, revision, id } = statement
        return { questionId, answer, revision, statementId: id, receivedAt }
      })
    return { attemptId, courseId, ...takeAnswers(NO_ANSWERS, answers, deadline) }
  })
}

const isAnswer = (received: ReceivedStatement): received is ReceivedAnswerStatement =>
  received.statement.verb === 'answered-question'

const orderOf = ({ statement, receivedAt }: ReceivedStatement): string => receivedAt + statement.id
