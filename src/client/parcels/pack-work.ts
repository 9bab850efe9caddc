import { MAX_STATEMENTS_PER_BATCH } from '../../contract/batch-size.ts'
import type { ParcelContent } from '../../contract/learning/parcel-content.ts'
import { nextRevision } from '../../domain/attempt/next-revision.ts'
import { type AnswerStatement, type Statement, statementSchema } from '../../domain/progress/statement.ts'
import type { AttemptOnDevice, KeptStatement } from '../device-store.ts'
import { newId } from '../new-id.ts'
import { submissionOf } from '../submission-of.ts'
import { waitingIn } from '../waiting-in.ts'

/** A parcel cannot be divided once it is sealed, so none may come near what the server takes. */
const MAX_BYTES = 30_000

/**
 * What the device would still have sent for a person, in the order in which the server can take it: attempts that begin,
 * then what was told, then what was handed in.
 */
export const packWork = (
  kept: readonly KeptStatement[],
  attempts: readonly AttemptOnDevice[],
): ParcelContent[] => [
  ...attempts.filter(hasToBegin).map(({ attemptId, courseId, keyVersion }) => ({
    ...{ kind: 'start' as const, attemptId, courseId, keyVersion },
  })),
  ...[...inBatches([...waitingIn(kept).filter(isSound), ...attempts.flatMap(untold)]), ...inDoubt(kept)].map(
    (batch) => ({ ...{ kind: 'statements' as const, statements: batch } }),
  ),
  ...attempts
    .filter(({ handedInAt }) => handedInAt !== undefined)
    .map((attempt) => ({
      ...{ kind: 'submission' as const, attemptId: attempt.attemptId, ...submissionOf(attempt) },
    })),
]

// Where nothing was answered nothing would be lost, and of a timed one the clock would start for nobody.
const hasToBegin = ({ isBegun, handedInAt, responses }: AttemptOnDevice): boolean =>
  isBegun === undefined && handedInAt === undefined && Object.keys(responses).length > 0

/** Answers from before there were statements of answers. */
const untold = ({
  attemptId,
  courseId,
  handedInAt,
  responses,
  stamps = {},
  savedAt,
}: AttemptOnDevice): AnswerStatement[] =>
  handedInAt !== undefined
    ? []
    : Object.entries(responses)
        .filter(([questionId]) => stamps[questionId] === undefined)
        .map(([questionId, answer]) => ({
          ...{ id: newId(), verb: 'answered-question', courseId, attemptId, questionId, answer },
          ...{ revision: nextRevision(Object.values(stamps)), recordedAt: savedAt },
        }))

// A parcel is received as a whole or not at all: what the server may not be able to read goes alone.
const isSound = (statement: Statement): boolean => statementSchema.safeParse(statement).success

const inDoubt = (kept: readonly KeptStatement[]): Statement[][] =>
  kept
    .filter(({ statement, refused }) => refused !== undefined || !isSound(statement))
    .map(({ statement }) => [statement])

const inBatches = (statements: readonly Statement[]): Statement[][] => {
  const batches: Statement[][] = []
  let bytes = 0
  for (const statement of statements) {
    const size = new TextEncoder().encode(JSON.stringify(statement)).length
    const last = batches.at(-1)
    const isFull = last === undefined || last.length >= MAX_STATEMENTS_PER_BATCH || bytes + size > MAX_BYTES
    if (isFull) batches.push([statement])
    else last.push(statement)
    bytes = isFull ? size : bytes + size
  }
  return batches
}
